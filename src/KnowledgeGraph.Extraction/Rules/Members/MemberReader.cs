using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Members;

/// <summary>Reads who is called whose member in a sentence.</summary>
internal static class MemberReader
{
    private static readonly WordSet Containing = WordData.Set("containing.txt");
    private static readonly string[] SeriesWords = ["系列", "家族"];
    private static readonly string[] Successors = ["后一代", "下一代", "新一代", "上一代", "前一代", "继任"];
    private static readonly string[] Kinds = WordData.List("rules", "member-reader.kinds");

    public static IEnumerable<Membership> Read(ArticleContext context, SentenceView sentence)
    {
        var shape = sentence.Shape;
        for (var at = 0; at < shape.Length; at++)
        {
            if (ShapeAlphabet.Is(shape[at], EntityType.Model))
            {
                var chunk = sentence.Chunks[sentence.ChunkAt[at]];
                if (OfSeries(sentence, at) is { } next)
                {
                    yield return new Membership(chunk.Items[^1], next, false);
                }

                if (FamilyAfter(sentence, at) is { } family)
                {
                    yield return new Membership(family, chunk.Items, false);
                }
            }
            else if (Containing.LengthAt(shape, at) is > 1 and var length && !IsSupport(shape, at) && Row(sentence, at + length) is { Count: > 0 } row && Family(context, sentence, at, row) is { } reading)
            {
                yield return reading;
                at += length - 1;
            }
        }
    }

    /// <summary>甲支持多种模型，包括乙: 乙 is another's.</summary>
    private static bool IsSupport(string shape, int at)
    {
        var start = at > 1 ? Clauses.Start(shape, at - 2) : 0;
        var before = shape.AsSpan(start, at - start);
        return before.Contains("支持", StringComparison.Ordinal) || before.Contains("接入", StringComparison.Ordinal) || before.Contains("兼容", StringComparison.Ordinal) || before.Contains("适配", StringComparison.Ordinal);
    }

    /// <summary>甲系列中的乙, 甲家族成员乙, 甲系列的乙和丙.</summary>
    private static IReadOnlyList<Item>? OfSeries(SentenceView sentence, int family)
    {
        var shape = sentence.Shape;
        var follows = SeriesWords.Any(word => Stands(shape, family + 1, word));
        if (!follows && !SeriesWords.Any(word => sentence.Words(family, family + 1).EndsWith(word, StringComparison.Ordinal)))
        {
            return null;
        }

        for (var at = family + (follows ? 3 : 1); at < Math.Min(shape.Length, family + 9); at++)
        {
            if (ShapeAlphabet.Is(shape[at], EntityType.Model))
            {
                return sentence.Chunks[sentence.ChunkAt[at]].Items;
            }

            if (ShapeAlphabet.IsChunk(shape[at]) || !"模型中的成员里最新开源旗舰款型号".Contains(shape[at], StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>乙是甲系列的开源版, 乙属于甲家族.</summary>
    private static Item? FamilyAfter(SentenceView sentence, int member)
    {
        var shape = sentence.Shape;
        var at = member + 1;
        while (at < shape.Length && at - member <= 3 && shape[at] is '均' or '都' or '则' or '也' or '）')
        {
            at++;
        }

        if (at + 1 >= shape.Length || shape[at] is not ('是' or '为' or '系' or '属'))
        {
            return null;
        }

        at += shape[at + 1] == '于' ? 2 : 1;
        while (at < shape.Length && ShapeAlphabet.IsFirm(shape[at]))
        {
            at++;
        }

        if (at < shape.Length && shape[at] is '它' or '其' && Pointed(sentence, member) is { } pointed && IsKind(shape, at) && !IsSuccessor(shape, at))
        {
            return pointed;
        }

        if (at >= shape.Length || !ShapeAlphabet.Is(shape[at], EntityType.Model))
        {
            return null;
        }

        return IsKind(shape, at) ? sentence.Chunks[sentence.ChunkAt[at]].Items[0] : null;
    }

    /// <summary>甲参数量为130亿，对话版乙是它的变体: the model named last before.</summary>
    private static Item? Pointed(SentenceView sentence, int member)
    {
        var shape = sentence.Shape;
        for (var at = member - 1; at >= 0 && shape[at] is not ('；' or '。' or '：'); at--)
        {
            if (ShapeAlphabet.IsMake(shape[at]))
            {
                return ShapeAlphabet.Is(shape[at], EntityType.Model) && sentence.Chunks[sentence.ChunkAt[at]].Items is [var only] ? only : null;
            }
        }

        return null;
    }

    // 乙是它的后一代版本: the next of a row and no variant.
    private static bool IsSuccessor(string shape, int at) => AnyWord.In(shape.AsSpan(at, Clauses.End(shape, at) - at), Successors);

    private static bool IsKind(string shape, int at)
    {
        var rest = shape[(at + 1)..Math.Min(Clauses.End(shape, at), at + 15)];
        return Kinds.Any(kind => rest.Contains(kind, StringComparison.Ordinal)) && !rest.Contains("底", StringComparison.Ordinal);
    }

    /// <summary>The models in a row right after 包括.</summary>
    private static IReadOnlyList<Item> Row(SentenceView sentence, int from)
    {
        var shape = sentence.Shape;
        var found = new List<Item>();
        for (var (at, limit) = (from, from + 8); at < Math.Min(shape.Length, limit); at++)
        {
            if (ShapeAlphabet.IsMake(shape[at]))
            {
                found.AddRange(sentence.Chunks[sentence.ChunkAt[at]].Items);
                limit = at + 10;
            }
            else if (ShapeAlphabet.IsFirm(shape[at]) || ClauseReader.IsMark(shape, at) || shape[at] == '等')
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The model that contains: the one before the word in its clause or the clause before; where a sentence names none, the one the text is about.</summary>
    private static Membership? Family(ArticleContext context, SentenceView sentence, int word, IReadOnlyList<Item> row)
    {
        var shape = sentence.Shape;
        var clause = Clauses.Start(shape, word);
        var from = word - clause <= 1 && clause > 0 ? Clauses.Start(shape, clause - 1) : clause;
        for (var at = word - 1; at >= from; at--)
        {
            if (ShapeAlphabet.Is(shape[at], EntityType.Model))
            {
                return word - at <= 16 && !shape.AsSpan(at, word - at).Contains('的') ? new Membership(sentence.Chunks[sentence.ChunkAt[at]].Items[^1], row, false) : null;
            }

            if (ShapeAlphabet.IsFirm(shape[at]) || ShapeAlphabet.Is(shape[at], EntityType.Product))
            {
                return null;
            }
        }

        return row.Count > 1 && from == 0 || row.Count > 1 && clause > 0 && from < clause
            ? TopicFinder.ModelBefore(context, sentence) is { } topic && row.All(r => !r.Key.Equals(topic.Key, StringComparison.Ordinal)) ? new Membership(topic, row, true) : null
            : null;
    }

    private static bool Stands(string shape, int at, string word) => at <= shape.Length && string.CompareOrdinal(shape, at, word, 0, word.Length) == 0;
}
