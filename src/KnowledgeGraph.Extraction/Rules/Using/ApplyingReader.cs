using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>Reads one word of application: its fields, then what is applied.</summary>
internal static class ApplyingReader
{
    private const int FieldReach = 14;
    private const int OpeningReach = 14;
    private static readonly string[] Openings = WordData.List("using", "applying-reader.openings");
    private static readonly string[] Light = WordData.List("using", "applying-reader.light");
    private static readonly string[] Wanting = WordData.List("using", "applying-reader.wanting");
    private static readonly string[] Doubtful = WordData.List("using", "applying-reader.doubtful");
    private static readonly string[] People = WordData.List("using", "applying-reader.people");
    private static readonly string[] Uses = ["应用", "落地", "使用", "实践", "能力"];
    private static readonly string[] Exploring = WordData.List("using", "applying-reader.exploring");

    public static Application? Read(ArticleContext context, SentenceView sentence, ApplyingVerb verb, int start, int end)
    {
        if (!verb.IsAt && end < sentence.Shape.Length && sentence.Shape[end] is '和' or '与' or '、')
        {
            return null;
        }

        var row = verb.IsAt ? RowBefore(sentence, start) : FieldRow.After(sentence, end, FieldReach);
        if (row is null || (!verb.IsStrong && !row.HasHead && !IsAttribute(sentence, row)))
        {
            return null;
        }

        if (IsWeakened(sentence, verb, row, end))
        {
            return null;
        }

        var clause = Clauses.Start(sentence.Shape, Math.Min(start, row.Start));
        var (things, from) = Things(context, sentence, verb, row, clause, start);
        return things.Count > 0 && ModalityOf(sentence, from, start) is { } modality
            ? new Application(sentence, start, end, things, row.Fields, modality)
            : null;
    }

    /// <summary>在医疗领域应用还很少, 助力某公司探索金融领域: no use yet.</summary>
    private static bool IsWeakened(SentenceView sentence, ApplyingVerb verb, FieldRow row, int end)
    {
        var shape = sentence.Shape;
        return verb.IsAt ? AnyWord.Begins(AnyWord.TrimmedStart(shape.AsSpan(end), Light), Wanting)
            : (row.Start > end && AnyWord.In(shape.AsSpan(end, row.Start - end), Exploring)) || AnyWord.Begins(shape.AsSpan(Math.Min(row.End, shape.Length)), Doubtful);
    }

    /// <summary>专注于医疗的某模型.</summary>
    private static bool IsAttribute(SentenceView sentence, FieldRow row) =>
        row.End + 1 < sentence.Shape.Length && sentence.Shape[row.End] == '的' && ShapeAlphabet.IsMake(sentence.Shape[row.End + 1]);

    /// <summary>A plan said of the thing in a clause before (将推出甲，面向乙行业) is a plan here too.</summary>
    private static Modality? ModalityOf(SentenceView sentence, int thing, int verb)
    {
        var here = ModalityReader.OfEvent(sentence, verb, verb);
        return here == Modality.Asserted && thing >= 0 ? ModalityReader.OfEvent(sentence, thing, thing) : here;
    }

    /// <summary>在甲、乙等领域 before the word, in its clause or as the clause before it.</summary>
    private static FieldRow? RowBefore(SentenceView sentence, int verb)
    {
        var shape = sentence.Shape;
        var clause = Clauses.Start(shape, verb);
        foreach (var from in clause > 0 ? new[] { clause, Clauses.Start(shape, clause - 1) } : [clause])
        {
            var limit = Math.Min(verb, Clauses.End(shape, from));
            for (var at = from; at < limit; at++)
            {
                if (shape[at] is not ('在' or '于' or '对') || FieldRow.After(sentence, at + 1, FieldReach) is not { } row || row.End > verb)
                {
                    continue;
                }

                var isOwn = from == clause ? IsNear(shape, row.End, verb) : Clauses.End(shape, from) - row.End <= 1;
                return isOwn && shape[row.End] != '的' && row.HasHead ? row : null;
            }
        }

        return null;
    }

    private static bool IsNear(string shape, int from, int verb)
    {
        var between = shape.AsSpan(from, verb - from);
        return between.Length <= 14 && !between.Contains('的') && !between.Contains('是');
    }

    private static (IReadOnlyList<Item> Things, int At) Things(ArticleContext context, SentenceView sentence, ApplyingVerb verb, FieldRow row, int clause, int start)
    {
        var shape = sentence.Shape;
        if (!verb.IsAt && ThingAfter(sentence, row) is { Count: > 0 } after)
        {
            return (after, -1);
        }

        var limit = verb.IsAt && row.Start < start && Clauses.Start(shape, start) > row.Start ? start : Math.Min(start, row.Start);
        for (var at = limit - 1; at >= clause; at--)
        {
            if (IsThing(shape[at], verb, at + 1 == start) && IsSubject(shape, clause, at))
            {
                return (sentence.Chunks[sentence.ChunkAt[at]].Items, -1);
            }
        }

        var phrase = verb.IsAt ? row.Start - 1 - Math.Max(0, shape.AsSpan(clause, row.Start - clause).Length - 1 - shape.AsSpan(clause, row.Start - clause).LastIndexOfAny("在于对")) : limit;
        return verb.IsNear || HasOtherSubject(shape, clause, phrase) || (verb.IsAt && Clauses.Start(shape, start) > row.Start)
            ? ([], -1)
            : CarriedSubject.Before(sentence, clause, verb.IsStrong) is { Things.Count: > 0 } carried ? carried
            : (InFocus(context, sentence, Math.Min(start, row.Start)), -1);
    }

    /// <summary>打造某平台。通过多种技术，服务于甲等领域: where nobody and nothing is named before, the thing that the sentence before is about.</summary>
    private static IReadOnlyList<Item> InFocus(ArticleContext context, SentenceView sentence, int limit)
    {
        for (var at = 0; at < limit; at++)
        {
            if (ShapeAlphabet.IsName(sentence.Shape[at]) && !ShapeAlphabet.Is(sentence.Shape[at], EntityType.Technology) && !ShapeAlphabet.Is(sentence.Shape[at], EntityType.Industry))
            {
                return [];
            }
        }

        var opens = AnyWord.Begins(sentence.Shape, Openings) || limit <= OpeningReach;
        return opens && TopicFinder.ThingBefore(context, sentence) is { } thing ? [thing] : [];
    }

    /// <summary>面向甲行业的乙模型.</summary>
    private static IReadOnlyList<Item> ThingAfter(SentenceView sentence, FieldRow row)
    {
        var shape = sentence.Shape;
        if (row.End >= shape.Length || shape[row.End] != '的')
        {
            return [];
        }

        for (var at = row.End + 1; at < Math.Min(shape.Length, row.End + 14) && !ClauseReader.IsMark(shape, at); at++)
        {
            if (ShapeAlphabet.IsMake(shape[at]))
            {
                return sentence.Chunks[sentence.ChunkAt[at]].Items;
            }
        }

        return [];
    }

    private static bool IsThing(char unit, ApplyingVerb verb, bool isNext) =>
        ShapeAlphabet.IsMake(unit) || ((verb.IsStrong || isNext) && ShapeAlphabet.Is(unit, EntityType.Technology));

    /// <summary>Not the object of a wish (推动甲在乙行业应用), nor what something else rests on (基于甲).</summary>
    private static bool IsSubject(string shape, int clause, int at)
    {
        for (var i = clause; i < at; i++)
        {
            if (UsingWords.Wishes.LengthAt(shape, i) > 0)
            {
                return false;
            }
        }

        var isGround = shape.AsSpan(at + 1, Math.Min(10, shape.Length - at - 1)).Contains("基础上", StringComparison.Ordinal);
        return !isGround && Making.MakingWords.Bases.LengthBefore(shape, at) == 0 && !(at + 1 < shape.Length && shape[at + 1] == '的' && IsOwner(shape, at));
    }

    /// <summary>大模型的成本, 甲的投资人: not the thing itself is spoken of; 大模型的应用 is the thing's.</summary>
    private static bool IsOwner(string shape, int at) =>
        ShapeAlphabet.Is(shape[at], EntityType.Technology) ? !AnyWord.Begins(shape.AsSpan(at + 2), Uses) : AnyWord.Begins(shape.AsSpan(at + 2), People);

    /// <summary>Whether the clause names somebody or something of its own, so that no subject is left out.</summary>
    private static bool HasOtherSubject(string shape, int clause, int limit)
    {
        for (var at = clause; at < limit; at++)
        {
            if (ShapeAlphabet.IsFirm(shape[at]) || ShapeAlphabet.Is(shape[at], EntityType.Person) || ShapeAlphabet.Is(shape[at], EntityType.Government) || ShapeAlphabet.Is(shape[at], EntityType.Technology))
            {
                return true;
            }
        }

        return limit - clause > 16;
    }
}
