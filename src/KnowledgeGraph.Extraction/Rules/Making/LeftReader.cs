using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Reads the clause before a verb of making, from the verb to the left, until a subject is found.</summary>
internal static class LeftReader
{
    private const int MeansReach = 8;
    private static readonly string[] Others = WordData.List("making", "left-reader.others");
    private static readonly string[] Taking = WordData.List("making", "left-reader.taking");
    private static readonly string[] Means = WordData.List("making", "left-reader.means");
    private static readonly string[] Grounds = ["基于", "对于", "依托于", "关于"];
    private static readonly string[] Openings = WordData.List("making", "left-reader.openings");
    private static readonly string[] Moments = WordData.List("making", "left-reader.moments");

    public static LeftSide Read(SentenceView sentence, int clauseStart, int verb)
    {
        var side = new LeftSide();
        var shape = sentence.Shape;
        var after = verb;
        for (var at = verb - 1; at >= clauseStart && !(side.Makers.Count > 0 && !side.IsPassive); at--)
        {
            if (!ShapeAlphabet.IsChunk(shape[at]))
            {
                continue;
            }

            Take(side, sentence, at, clauseStart, after, verb);
            after = ShapeAlphabet.IsMake(shape[at]) || ShapeAlphabet.IsFirm(shape[at]) ? at : after;
        }

        TakeNested(side, sentence);
        TakeTimeBefore(side, sentence, clauseStart, verb);
        side.Person = side.Makers.Count == 0 && side.Things.Count == 0 ? PersonIn(sentence, clauseStart, verb) : null;
        side.IsOurs = side.Makers.Count == 0 && IsOurs(shape, clauseStart, verb);
        if (side.Makers.Count == 0)
        {
            EquatedThings.TakeOwn(side, sentence, clauseStart, verb);
        }

        side.IsBare = !side.IsOurs && side.Makers.Count == 0 && side.Things.Count == 0 && side.Person is null && IsBare(shape, clauseStart, verb);
        return side;
    }

    private static void Take(LeftSide side, SentenceView sentence, int at, int clauseStart, int after, int verb)
    {
        var (shape, items) = (sentence.Shape, sentence.Chunks[sentence.ChunkAt[at]].Items);
        if (FirmsAt(sentence, at) is { Count: > 0 } firms)
        {
            if (firms is [{ Type: EntityType.Institution }] && shape.AsSpan(at, after - at).Contains(ShapeAlphabet.Of(EntityType.Person)))
            {
                firms = SeveralPosts.Employer(sentence, at) is { } employer ? [employer] : firms;
            }

            TakeFirm(side, sentence, firms, at, clauseStart, after, verb);
        }
        else if (ShapeAlphabet.IsMake(shape[at]) && side.Things.Count == 0 && (side.Makers.Count == 0 || side.IsPassive))
        {
            TakeThing(side, shape, items, at, clauseStart, after);
        }
        else if (ShapeAlphabet.Is(shape[at], EntityType.Event))
        {
            side.Event ??= LightWords.IsVenue(shape, at) ? items[0] : null;
        }
    }

    /// <summary>The firms of a row, whoever opens it: 市政府与华为.</summary>
    private static List<Item> FirmsAt(SentenceView sentence, int at) =>
        [.. sentence.Chunks[sentence.ChunkAt[at]].Items.Where(i => i.Type is EntityType.Company or EntityType.Institution)];

    private static void TakeFirm(LeftSide side, SentenceView sentence, IReadOnlyList<Item> items, int at, int clauseStart, int after, int verb)
    {
        var shape = sentence.Shape;
        if (at > clauseStart && shape[at - 1] == '由')
        {
            side.Makers.AddRange(items);
            side.IsPassive = true;
            EquatedThings.TakeBefore(side, sentence, at, clauseStart);
        }
        else if (MakingWords.Companions.LengthBefore(shape, at) is > 0 and var length && FirmBefore(shape, clauseStart, at - length) >= 0)
        {
            side.Makers.AddRange(sentence.Chunks[sentence.ChunkAt[FirmBefore(shape, clauseStart, at - length)]].Items);
            side.Makers.AddRange(items);
        }
        else if ((MakingWords.PrepositionBefore(shape, at) == 0 || IsMoment(shape, at) || IsMakerOfNext(shape, at, after) || Researchers.ComeFrom(shape, at)) && !IsOwnerOfTool(side, shape, at, after) && !IsTakenByFirm(shape, at, verb))
        {
            side.ThingsAreMakers = side.Things.Count > 0 && IsPossession(shape, at + 1, after);
            side.Makers.AddRange(items);
            EquatedThings.TakeBefore(side, sentence, at, clauseStart);
        }
    }

    /// <summary>在甲公司发布乙的时候, 在甲公司推出乙后, 在甲公司推出乙后说的话: what is in 在 is the whole act.</summary>
    private static bool IsMoment(string shape, int firm)
    {
        if (shape[firm - 1] != '在')
        {
            return false;
        }

        var clause = shape.AsSpan(firm, Clauses.End(shape, firm) - firm);
        var thing = clause[1..].IndexOfAny(ShapeAlphabet.Of(EntityType.Model), ShapeAlphabet.Of(EntityType.Product)) + 2;
        return AnyWord.Ends(clause, Moments) || (thing > 1 && AnyWord.Begins(clause[thing..], Moments));
    }

    /// <summary>依托该行发布的甲: the preposition takes the thing, whose maker stands before 发布的.</summary>
    private static bool IsMakerOfNext(string shape, int firm, int verb) =>
        (shape[firm - 1] is not ('被' or '向' or '给' or '为' or '对' or '于') || AnyWord.Ends(shape.AsSpan(0, firm), Grounds)) && verb + 3 < shape.Length && LeftOutSubject.IsRelative(shape, verb + 2) && LightWords.IsLight(shape, firm + 1, verb, few: 0);

    // 甲正在追赶近期发布的乙: the firm's own verb takes what somebody else brought out.
    private static bool IsTakenByFirm(string shape, int firm, int verb) =>
        LeftOutSubject.IsRelative(shape, verb + 2) && AnyWord.In(shape.AsSpan(firm + 1, verb - firm - 1), Taking);

    /// <summary>阿里云通义千问 as one name: the maker stands in it.</summary>
    private static void TakeNested(LeftSide side, SentenceView sentence)
    {
        if (side.Makers.Count > 0 || side.Things.Count != 1)
        {
            return;
        }

        var thing = side.Things[0].Span;
        side.Makers.AddRange(sentence.Nested.Where(n => n.Type is EntityType.Company or EntityType.Institution && thing.Covers(n.Span)).Take(1));
        side.ThingsAreMakers = side.Makers.Count > 0;
    }

    private static bool IsOurs(string shape, int start, int end)
    {
        var text = shape.AsSpan(start, end - start);
        return text.Contains("我们", StringComparison.Ordinal) || text.Contains("我司", StringComparison.Ordinal);
    }

    private static Item? PersonIn(SentenceView sentence, int start, int end)
    {
        var at = sentence.Shape.AsSpan(start, end - start).LastIndexOf(ShapeAlphabet.Of(EntityType.Person));
        return at < 0 ? null : sentence.Chunks[sentence.ChunkAt[start + at]].First;
    }

    private static void TakeThing(LeftSide side, string shape, IReadOnlyList<Item> items, int at, int clauseStart, int after)
    {
        var before = shape.AsSpan(clauseStart, at - clauseStart);
        var isBa = before.EndsWith("将") || before.EndsWith("把");
        if (isBa || (MakingWords.PrepositionBefore(shape, at) == 0 && LightWords.IsLight(shape, at + 1, after) && (side.IsPassive || !IsMeans(before))))
        {
            side.Things.AddRange(items);
        }
    }

    // 甲基于自己的乙搭建了丙: by what means, not what; but 甲采用的乙由丙研发.
    private static bool IsMeans(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - MeansReach)..];
        var mark = before.LastIndexOf('的');
        return mark >= 0 && mark == before.Length - 1 && AnyWord.In(before, Means);
    }

    /// <summary>A time further left than the subject: 3月1日，甲在会上发布 and 3月1日甲发布.</summary>
    private static void TakeTimeBefore(LeftSide side, SentenceView sentence, int clauseStart, int verb)
    {
        for (var at = verb - 1; at >= clauseStart && side.Time is null; at--)
        {
            if (sentence.Shape[at] == ShapeAlphabet.Time && MakingTimes.IsWhen(sentence.Shape, at))
            {
                side.Time = sentence.Chunks[sentence.ChunkAt[at]].First;
            }
            else if (side.Event is null && ShapeAlphabet.Is(sentence.Shape[at], EntityType.Event) && LightWords.IsVenue(sentence.Shape, at))
            {
                side.Event = sentence.Chunks[sentence.ChunkAt[at]].First;
            }
        }
    }

    private static int FirmBefore(string shape, int clauseStart, int end)
    {
        for (var at = end - 1; at >= clauseStart; at--)
        {
            if (ShapeAlphabet.IsFirm(shape[at]))
            {
                return at;
            }

            if (ShapeAlphabet.IsChunk(shape[at]) && shape[at] != ShapeAlphabet.Time && !ShapeAlphabet.Is(shape[at], EntityType.Person))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>在英伟达V100上训练: not the maker of the tool trains.</summary>
    private static bool IsOwnerOfTool(LeftSide side, string shape, int at, int after) =>
        side.Things.Count == 0 && after - at <= 2 && ShapeAlphabet.IsMake(shape[after]) && shape[after - 1] is not ('在' or '于' or '为' or '从');

    private static bool IsPossession(string shape, int start, int end) =>
        end - start <= 6 && !shape.AsSpan(start, end - start).ContainsAny("将把用对与和为在");

    private static bool IsBare(string shape, int start, int end)
    {
        var text = shape.AsSpan(start, end - start);
        var isPhrase = AnyWord.Begins(text, Openings);
        return !ActsOthers(text) && !text.ContainsAny('你', '您') && (isPhrase || LightWords.IsLight(shape, start, end));
    }

    // 当多伦多的团队正在研发甲时: people whom the clause names act in it, not whom the text is about.
    private static bool ActsOthers(ReadOnlySpan<char> text)
    {
        foreach (var people in Others)
        {
            if (text.LastIndexOf(people) is > 1 and var at && text[at - 1] == '的' && ShapeAlphabet.IsChunk(text[at - 2]) && !ShapeAlphabet.IsFirm(text[at - 2]))
            {
                return true;
            }
        }

        return false;
    }
}
