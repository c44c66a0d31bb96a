using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Making;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>Reads both sides of a verb of use.</summary>
internal static class RestingReader
{
    private const int Reach = 12;
    private static readonly string[] Foundations = WordData.List("using", "resting-reader.foundations");
    private static readonly string[] Continuing = WordData.List("using", "resting-reader.continuing");
    private static readonly string[] Makings = WordData.List("using", "resting-reader.makings");
    private static readonly string[] Launching = WordData.List("using", "resting-reader.launching");
    private static readonly string[] Ours = WordData.List("using", "resting-reader.ours");
    private static readonly string[] Derivations = WordData.List("using", "resting-reader.derivations");
    private static readonly string[] ActsBetween = ["数据训练", "评测", "对标"];
    private static readonly string[] Carried = WordData.List("using", "resting-reader.carried");
    private static readonly string[] Further = ["，以及", "，和", "，还有", ",以及"];
    private static readonly string[] Rivals = ["的替代", "的竞", "的对手", "竞品", "的股"];
    private static readonly string[] Others = WordData.List("using", "resting-reader.others");
    private static readonly string[] Abilities = WordData.List("using", "resting-reader.abilities");

    /// <summary>What stands after the verb: models, products, and for what rests on something, technologies.</summary>
    public static IReadOnlyList<Item> After(SentenceView sentence, int end, RestingKind kind)
    {
        var shape = sentence.Shape;
        var found = new List<Item>();
        if (AnyWord.Begins(shape.AsSpan(end).TrimStart("了过着"), Others))
        {
            return found;
        }

        for (var (at, limit) = (end, end + Reach); at < Math.Min(shape.Length, limit) && !(ClauseReader.IsMark(shape, at) && (found.Count == 0 || RowLength(shape, at) == 0)); at++)
        {
            var unit = shape[at];
            if (!ShapeAlphabet.IsChunk(unit))
            {
                var row = found.Count > 0 && !IsJoin(unit) ? RowLength(shape, at) : 1;
                if (row == 0)
                {
                    break;
                }

                at += row - 1;
                limit = Math.Max(limit, at + Reach);
                continue;
            }

            if (found.Count == 0 && (AnyWord.In(shape.AsSpan(end, at - end), ActsBetween) || (at > end && shape[at - 1] == '的' && AnyWord.Ends(shape.AsSpan(end, at - 1 - end), Carried))))
            {
                break;
            }

            if (IsLower(unit, kind) && !IsRival(shape, at + 1) && !(ShapeAlphabet.Is(unit, EntityType.Technology) && IsAttribute(shape, at + 1)))
            {
                found.AddRange(sentence.Chunks[sentence.ChunkAt[at]].Items);
                limit = at + Reach;
            }
            else if (!(ShapeAlphabet.IsFirm(unit) || unit == ShapeAlphabet.Figure || ShapeAlphabet.Is(unit, EntityType.Technology)))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>How much goes on with a row: 搭载甲芯片、乙系统, 搭载甲芯片，以及乙系统; 0 where the row ends.</summary>
    private static int RowLength(string shape, int at)
    {
        var kind = MakingWords.KindsOfThings.LengthAt(shape, at);
        var end = at + kind;
        if (kind > 0 && end < shape.Length && shape[end] is '、' or '和' or '与' or '及')
        {
            return kind;
        }

        return end < shape.Length && AnyWord.Begins(shape.AsSpan(end), Further) ? kind + 1 : 0;
    }

    /// <summary>甲的替代品, 甲的竞品.</summary>
    private static bool IsRival(string shape, int after) => AnyWord.Begins(shape.AsSpan(after), Rivals);

    /// <summary>Who or what rests on it or uses it: the subject of the clause, or where the clause is but this phrase, of the next one.</summary>
    public static IReadOnlyList<Item> Before(SentenceView sentence, int start, RestingKind kind, IReadOnlyList<Item> lower)
    {
        var shape = sentence.Shape;
        var clause = Clauses.Start(shape, start);
        if (start > clause && shape[start - 1] == '在' && !(start - 1 > clause && shape[start - 2] is '已' or '正'))
        {
            return OfNext(sentence, start, start, lower);
        }

        for (var at = start - 1; at >= clause; at--)
        {
            if (IsUpper(shape[at], kind) && IsFree(shape, clause, at, start, kind))
            {
                return sentence.Chunks[sentence.ChunkAt[at]].Items;
            }

            if (ShapeAlphabet.IsMake(shape[at]) || (ShapeAlphabet.IsFirm(shape[at]) && kind != RestingKind.Based))
            {
                return [];
            }
        }

        if (kind is RestingKind.Based or RestingKind.Uses && OfNext(sentence, clause, start, lower) is { Count: > 0 } next)
        {
            return next;
        }

        if (kind == RestingKind.Uses && FirmGoneOnAbout(sentence, clause, start) is { } firm)
        {
            return [firm];
        }

        return kind is RestingKind.Based or RestingKind.Carries && IsContinued(shape, clause, start) && !MakesAnother(shape, start) ? CarriedSubject.Before(sentence, clause, takesTechnology: false).Things : [];
    }

    /// <summary>以甲为基础, 以甲系列为底座.</summary>
    public static bool IsFoundation(SentenceView sentence, Item last)
    {
        var at = sentence.ShapeOf(last.Span.End - 1) + 1;
        var words = sentence.Words(at, Math.Min(sentence.Shape.Length, at + 6));
        var make = words.IndexOf('为', StringComparison.Ordinal);
        return make is >= 0 and <= 2 && (FoundationAt(words, make + 1) || (make > 0 && words[make - 1] == '作' && FoundationAt(words, make + 1)));
    }

    /// <summary>由甲微调而来, 由甲驱动.</summary>
    public static bool IsDerivation(SentenceView sentence, Item last)
    {
        var at = sentence.ShapeOf(last.Span.End - 1) + 1;
        var words = sentence.Words(at, Math.Min(sentence.Shape.Length, at + 12));
        var made = words.IndexOf('而', StringComparison.Ordinal);
        return words.Contains("驱动", StringComparison.Ordinal) || words.Contains("提供支持", StringComparison.Ordinal) || (made > 0 && Derivations.Any(d => words.AsSpan(0, made).Contains(d, StringComparison.Ordinal)));
    }

    /// <summary>The models of 甲的基础模型（是）乙 after a thing at <paramref name="thing"/>, or none.</summary>
    public static IReadOnlyList<Item> FoundationsOf(SentenceView sentence, int thing)
    {
        var shape = sentence.Shape;
        if (thing + 1 >= shape.Length || shape[thing + 1] != '的')
        {
            return [];
        }

        var end = Math.Min(shape.Length, thing + 8);
        var words = sentence.Words(thing + 2, end);
        if (!FoundationAt(words, 0) || words.AsSpan(0, Math.Min(3, end - thing - 2)).Contains('上'))
        {
            return [];
        }

        for (var at = thing + 2; at < Math.Min(shape.Length, thing + 9) && !ClauseReader.IsMark(shape, at); at++)
        {
            if (ShapeAlphabet.IsMake(shape[at]))
            {
                return sentence.Chunks[sentence.ChunkAt[at]].Items;
            }
        }

        return [];
    }

    private static bool FoundationAt(string words, int at) =>
        at <= words.Length && Foundations.Any(f => string.CompareOrdinal(words, at, f, 0, f.Length) == 0);

    /// <summary>The verb and those ends that stand in its clause.</summary>
    public static Span Core(SentenceView sentence, int start, int end, Item subject, Item item)
    {
        var clause = sentence.OriginalOf(Clauses.Start(sentence.Shape, start), Clauses.End(sentence.Shape, end));
        var core = sentence.OriginalOf(start, end);
        core = clause.Covers(subject.Span) ? core.Union(subject.Span) : core;
        return clause.Covers(item.Span) ? core.Union(item.Span) : core;
    }

    /// <summary>基于甲，乙…; 在接入甲后，乙….</summary>
    private static IReadOnlyList<Item> OfNext(SentenceView sentence, int clause, int start, IReadOnlyList<Item> lower)
    {
        var shape = sentence.Shape;
        var end = Clauses.End(shape, start);
        var isPhrase = start - clause <= 6 && !shape.AsSpan(clause, start - clause).ContainsAny("可能") && end < shape.Length && shape[end] is '，' or ','
            && end - sentence.ShapeOf(lower[^1].Span.End - 1) <= 8;
        if (!isPhrase)
        {
            return [];
        }

        for (var at = end + 1; at < Math.Min(shape.Length, end + 8); at++)
        {
            if (ShapeAlphabet.IsChunk(shape[at]))
            {
                return ShapeAlphabet.IsMake(shape[at]) ? sentence.Chunks[sentence.ChunkAt[at]].Items : [];
            }
        }

        return [];
    }

    /// <summary>，采用乙; ，包含以乙为基础的…; ，全部基于乙: the clause goes on about the thing before it.</summary>
    private static bool IsContinued(string shape, int clause, int start)
    {
        var words = shape[clause..start];
        return clause > 0 && (MakingWords.Adverbs.Covers(words) || Array.IndexOf(Continuing, words) >= 0);
    }

    /// <summary>甲宣布，全面接入乙; 甲宣布，旗下车型接入乙: the firm that opens the sentence, where no clause between names a thing.</summary>
    private static Item? FirmGoneOnAbout(SentenceView sentence, int clause, int start)
    {
        var words = sentence.Shape[clause..start];
        var isBare = clause > 0 && (MakingWords.Adverbs.Covers(words) || Ours.Any(own => words.StartsWith(own, StringComparison.Ordinal)));
        return isBare && !sentence.Shape.AsSpan(0, clause).ContainsAny(ShapeAlphabet.Of(EntityType.Model), ShapeAlphabet.Of(EntityType.Product))
            && LeftOutSubject.InSentence(sentence, clause) is { Makers: [var firm, ..] all } && (all.Count == 1 || sentence.Shape.AsSpan(0, clause).Contains("合作", StringComparison.Ordinal)) ? firm : null;
    }

    /// <summary>依托甲打造乙: it is 乙 that rests on 甲; but 基于甲打造的产品 goes on about what was before.</summary>
    private static bool MakesAnother(string shape, int start)
    {
        var end = Clauses.End(shape, start);
        foreach (var verb in Makings)
        {
            var at = shape.IndexOf(verb, start, end - start, StringComparison.Ordinal);
            if (at >= 0 && !(at + verb.Length < shape.Length && shape[at + verb.Length] is '的' or '而'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLower(char unit, RestingKind kind) => kind switch
    {
        RestingKind.Based => ShapeAlphabet.IsMake(unit) || ShapeAlphabet.Is(unit, EntityType.Technology),
        RestingKind.Enters => ShapeAlphabet.Is(unit, EntityType.Product),
        _ => ShapeAlphabet.IsMake(unit) || ShapeAlphabet.Is(unit, EntityType.Technology),
    };

    private static bool IsUpper(char unit, RestingKind kind) =>
        ShapeAlphabet.IsMake(unit)
        || (kind is RestingKind.Uses or RestingKind.Carries && (ShapeAlphabet.IsFirm(unit) || ShapeAlphabet.Is(unit, EntityType.Government) || ShapeAlphabet.Is(unit, EntityType.Media)));

    /// <summary>Nothing but adverbs between, no preposition before, and it is said to do it, not to be able to.</summary>
    private static bool IsFree(string shape, int clause, int at, int verb, RestingKind kind)
    {
        var between = shape[(at + 1)..verb];
        if (kind != RestingKind.Based && (IsAbility(between) || IsMaking(between) || MakingWords.PrepositionBefore(shape, at) > 0))
        {
            return false;
        }

        return kind == RestingKind.Based
            ? between.Length <= 16 && !between.Contains('的') && !between.AsSpan().ContainsAny("与和跟") && at >= clause
            : !between.Contains(ShapeAlphabet.Of(EntityType.Technology), StringComparison.Ordinal) && (LeftReader.IsLight(shape, at + 1, verb) || IsUsersOwn(between));
    }

    /// <summary>甲采编系统, 甲等品牌纷纷官宣: the user's own parts, how it came to use it.</summary>
    private static bool IsUsersOwn(string between)
    {
        var heavy = 0;
        for (var at = 0; at < between.Length;)
        {
            if (ShapeAlphabet.IsMake(between[at]) || ShapeAlphabet.IsFirm(between[at]))
            {
                return false;
            }

            var length = ShapeAlphabet.IsChunk(between[at]) ? 1 : Math.Max(UsingWords.UserParts.LengthAt(between, at), MakingWords.Adverbs.LengthAt(between, at));
            heavy += length == 0 ? 1 : 0;
            at += Math.Max(1, length);
        }

        return heavy <= 1;
    }

    private static bool IsAbility(string between) =>
        Abilities.Any(a => between.EndsWith(a, StringComparison.Ordinal)) && !(between.EndsWith("已在", StringComparison.Ordinal) || between.EndsWith("正在", StringComparison.Ordinal));

    /// <summary>甲推出搭载乙的丙: it is 丙 that carries it.</summary>
    private static bool IsMaking(string between) => Launching.Any(verb => between.Contains(verb, StringComparison.Ordinal));

    /// <summary>A technology that only says what kind of thing follows: 依托超拟人预训练模型.</summary>
    private static bool IsAttribute(string shape, int after) =>
        after < shape.Length && !ClauseReader.IsMark(shape, after) && !IsJoin(shape[after]) && shape[after] is not ('技' or '架' or '结' or '机' or '工' or '指' or '协' or '标' or '规' or '内' or '算' or '方' or '路' or '等' or '的' or '框' or '）' or '而' or '进' or '实' or '来' or '打' or '构' or '开' or '研' or '训' or '改' or '提' or '优' or '解' or '加' or '增' or '对' or '让' or '使' or '帮' or '完' or '为' or '生' or '处' or '自' or '降' or '节');

    private static bool IsJoin(char unit) => unit is '、' or '和' or '与' or '及' or '+' or ' ' or '"' or '“' or '”' or '以';
}
