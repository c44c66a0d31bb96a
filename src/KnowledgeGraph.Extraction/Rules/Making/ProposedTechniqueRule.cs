using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// Who thought of a technique that has a name of its own: 甲提出了Transformer架构, 甲独创的MLA机制, Transformer由甲提出. What everybody
/// speaks of (AI, 大模型) is nobody's, and what somebody proposes to do with a technique (提出用RAG…) makes it not theirs.
/// </summary>
public sealed class ProposedTechniqueRule : IClaimRule
{
    private const int Reach = 14;
    private const int NearBy = 8;
    private static readonly WordSet Verbs = new(WordData.List("making", "proposed-technique-rule.verbs"));
    private static readonly WordSet Between = new(WordData.List("making", "proposed-technique-rule.between"));
    private static readonly string[] Kinds = WordData.List("making", "proposed-technique-rule.kinds");
    private static readonly string[] Everybodys = WordData.List("making", "proposed-technique-rule.everybodys");

    /// <inheritdoc/>
    public string Id => "develops.proposed";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings.Where(s => s.Zone is not (ZoneKind.Byline or ZoneKind.Credit) && s.Shape.Contains(ShapeAlphabet.Of(EntityType.Technology), StringComparison.Ordinal)))
        {
            for (var at = 0; at < sentence.Shape.Length; at++)
            {
                if (Verbs.LengthAt(sentence.Shape, at) is > 0 and var length)
                {
                    foreach (var draft in Read(context, sentence, at, at + length))
                    {
                        yield return draft;
                    }

                    at += length - 1;
                }
            }
        }
    }

    private IEnumerable<ClaimDraft> Read(ArticleContext context, SentenceView sentence, int verb, int end)
    {
        var shape = sentence.Shape;
        var clause = Clauses.Start(shape, verb);
        if (verb == clause || ModalityReader.OfEvent(sentence, verb, verb) is not { } modality)
        {
            return [];
        }

        var left = LeftReader.Read(sentence, clause, verb);
        var at = left.IsPassive ? OpeningTechnique(shape, clause) : TechniqueAfter(shape, end);
        at = at < 0 && LeftOutSubject.IsRelative(shape, end) && OpeningTechnique(shape, clause) is >= 0 and var equated && shape.AsSpan(equated, Math.Min(NearBy, verb - equated)).Contains('是') ? equated : at;
        return at < 0 ? [] :
            from maker in left.Makers
            from technique in sentence.Chunks[sentence.ChunkAt[at]].Items
            where IsNamed(context, technique)
            select TiedDraft.Quoted(QuoteFinder.Find(context.Article, sentence, maker.Span.Union(technique.Span)), "DEVELOPS", maker, technique, Id, 760) with { Modality = modality };
    }

    /// <summary>提出了一种全新的甲架构: nothing but what says that it is new between; -1 where something else stands there.</summary>
    private static int TechniqueAfter(string shape, int end)
    {
        for (var at = end; at < Math.Min(shape.Length, end + Reach);)
        {
            if (ShapeAlphabet.Is(shape[at], EntityType.Technology))
            {
                return IsWhole(shape.AsSpan(at + 1)) ? at : -1;
            }

            var length = ShapeAlphabet.IsChunk(shape[at]) ? 0 : Between.LengthAt(shape, at);
            if (length == 0)
            {
                return -1;
            }

            at += length;
        }

        return -1;
    }

    // 甲架构, 甲（全称）: the technique itself; 甲训练优化方案, 甲生态建议 and 甲应该更开放 are something else.
    private static bool IsWhole(ReadOnlySpan<char> behind)
    {
        var rest = AnyWord.TrimmedStart(behind.TrimStart("”」"), Kinds);
        return rest.IsEmpty || !(ShapeAlphabet.IsChunk(rest[0]) || char.IsLetterOrDigit(rest[0]));
    }

    /// <summary>甲架构最早由乙提出: what opens the clause.</summary>
    private static int OpeningTechnique(string shape, int clause)
    {
        var at = clause;
        while (at < shape.Length && (shape[at] is ' ' or '“' || shape[at] == ShapeAlphabet.Time))
        {
            at++;
        }

        return at < shape.Length && ShapeAlphabet.Is(shape[at], EntityType.Technology) ? at : -1;
    }

    /// <summary>Whether it has a name of its own, in Latin letters, and is not what everybody speaks of.</summary>
    private static bool IsNamed(ArticleContext context, Item technique)
    {
        var name = technique.Span.Of(context.Text);
        var latin = string.Concat(name.TakeWhile(char.IsAscii)).TrimEnd(); // AI of AI技术, WebRTC of WebRTC
        return name.Count(char.IsAsciiLetter) > 1 && !Everybodys.Contains(latin, StringComparer.OrdinalIgnoreCase);
    }
}
