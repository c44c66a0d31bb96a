using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Making;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>Reads what stands behind a verb of use.</summary>
internal static class RestingObjects
{
    private const int Reach = 12;
    private static readonly string[] ActsBetween = ["数据训练", "评测", "对标"];
    private static readonly string[] Carried = WordData.List("using", "resting-objects.carried");
    private static readonly string[] Same = ["相同的", "一样的", "同样的", "一致的"];
    private static readonly string[] Further = ["，以及", "，和", "，还有", ",以及"];
    private static readonly string[] Rivals = WordData.List("using", "resting-objects.rivals");
    private static readonly string[] Others = WordData.List("using", "resting-objects.others");

    /// <summary>What stands after the verb: models, products, and for what rests on something, technologies.</summary>
    public static IReadOnlyList<Item> After(SentenceView sentence, int end, RestingKind kind)
    {
        var shape = sentence.Shape;
        var found = new List<Item>();
        if (AnyWord.Begins(shape.AsSpan(end).TrimStart("了过着"), Others))
        {
            end = BehindSame(shape, end);
            if (end < 0)
            {
                return found;
            }
        }

        for (var (at, limit) = (end, end + Reach); at < Math.Min(shape.Length, limit) && !(ClauseReader.IsMark(shape, at) && (found.Count == 0 || RowLength(shape, at) == 0)); at++)
        {
            var unit = shape[at];
            if (found.Count == 0 && unit is '将' or '把')
            {
                break; // 使用接口将甲集成到乙: what is done to others
            }

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

            if (found.Count > 0 && ShapeAlphabet.IsChunk(shape[at - 1]) && ShapeAlphabet.Is(unit, EntityType.Technology))
            {
                break; // 由甲微调而来: what is done with it
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

    /// <summary>基于与甲相同的乙: behind what it has in common with another; -1 where it only has to do with it.</summary>
    private static int BehindSame(string shape, int from)
    {
        var limit = Math.Min(shape.Length, from + Reach);
        foreach (var word in Same)
        {
            if (shape.IndexOf(word, from, limit - from, StringComparison.Ordinal) is >= 0 and var at)
            {
                return at + word.Length;
            }
        }

        return -1;
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

    /// <summary>甲的替代品, 甲的竞品, 甲开发商的技术: another thing or another's.</summary>
    private static bool IsRival(string shape, int after) => AnyWord.Begins(shape.AsSpan(after).TrimStart(), Rivals);

    private static bool IsLower(char unit, RestingKind kind) => kind switch
    {
        RestingKind.Based => ShapeAlphabet.IsMake(unit) || ShapeAlphabet.Is(unit, EntityType.Technology),
        RestingKind.Enters => ShapeAlphabet.Is(unit, EntityType.Product),
        _ => ShapeAlphabet.IsMake(unit) || ShapeAlphabet.Is(unit, EntityType.Technology),
    };

    /// <summary>A technology that only says what kind of thing follows: 依托超拟人预训练模型.</summary>
    private static bool IsAttribute(string shape, int after) =>
        after < shape.Length && !ClauseReader.IsMark(shape, after) && !IsJoin(shape[after]) && shape[after] is not ('技' or '架' or '结' or '机' or '工' or '指' or '协' or '标' or '规' or '内' or '算' or '方' or '路' or '等' or '的' or '框' or '）' or '而' or '进' or '实' or '来' or '打' or '构' or '开' or '研' or '训' or '改' or '提' or '优' or '解' or '加' or '增' or '对' or '让' or '使' or '帮' or '完' or '为' or '生' or '处' or '自' or '降' or '节');

    private static bool IsJoin(char unit) => unit is '、' or '和' or '与' or '及' or '+' or ' ' or '"' or '“' or '”' or '以';
}
