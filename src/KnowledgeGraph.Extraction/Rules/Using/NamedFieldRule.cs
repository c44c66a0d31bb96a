using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>
/// Where a model is applied as the word for what it is says: 金融大模型“某名”, “某名”医疗垂直大模型, 某名是一款教育大模型. The field stands in the
/// name of the kind of model.
/// </summary>
public sealed class NamedFieldRule : IClaimRule
{
    private const int ToBe = 16;
    private static readonly string[] Joints = ["系列", "——", "—", " ", "，即", "即", "-"];

    /// <inheritdoc/>
    public string Id => "applied.kind-name";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings.Where(s => s.Nested.Count > 0))
        {
            foreach (var field in sentence.Nested.Where(n => n.Type == EntityType.Industry))
            {
                var kind = sentence.ShapeOf(field.Span.Start);
                if (ModelOf(sentence, kind) is { } model)
                {
                    yield return TiedDraft.Of(context, sentence, "APPLIED_IN", model, field, Id, 760);
                }
            }
        }
    }

    private static Item? ModelOf(SentenceView sentence, int kind)
    {
        var shape = sentence.Shape;
        if (!ShapeAlphabet.Is(shape[kind], EntityType.Technology))
        {
            return null;
        }

        var behind = kind + 1 + Joint(shape.AsSpan(kind + 1));
        if (behind < shape.Length && ShapeAlphabet.Is(shape[behind], EntityType.Model))
        {
            return sentence.Chunks[sentence.ChunkAt[behind]].First;
        }

        var before = kind - 1 - (shape.AsSpan(0, kind).EndsWith("系列") ? 2 : 0);
        return before >= 0 && (ShapeAlphabet.Is(shape[before], EntityType.Model) || IsOf(shape, ref before))
            ? sentence.Chunks[sentence.ChunkAt[before]].Items[^1]
            : null;
    }

    private static int Joint(ReadOnlySpan<char> text)
    {
        foreach (var joint in Joints)
        {
            if (text.StartsWith(joint, StringComparison.Ordinal))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    /// <summary>某名是国内首款教育大模型: the model before 是, nothing named in between but a maker, a place, a number.</summary>
    private static bool IsOf(string shape, ref int at)
    {
        for (var i = at; i >= Math.Max(1, at - ToBe); i--)
        {
            if (shape[i] == '是' && ShapeAlphabet.Is(shape[i - 1], EntityType.Model))
            {
                at = i - 1;
                return true;
            }

            if (Text.Sentences.ClauseReader.IsMark(shape, i) || shape[i] is '对' or '比' or '与' or '和' or '不' or '否' or '非' or '像' or '若' or '最' || ShapeAlphabet.IsMake(shape[i]))
            {
                return false;
            }
        }

        return false;
    }
}
