using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Parts of an organisation that are told by their field alone, where somebody has a post in them, works there or sets them up: 语音算法中心总监, 加入语音实验室, 组建了AI大模型团队.
/// Of one in another (技术委员会语音实验室算法团队) each is named.
/// </summary>
internal static class Units
{
    private const string Rule = "organization.unit";
    private const int Longest = 12;
    private const int LeastWords = 4;
    private static readonly Dictionary<string, string> Kinds = WordData.Pairs("unit-heads.tsv").ToDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.Ordinal);
    private static readonly WordSet Heads = new(Kinds.Keys);
    private static readonly WordSet Titles = new(WordTable.WordsOf("title"));
    private static readonly WordSet Leads = WordData.Set("unit-leads.txt");
    private static readonly WordSet NoUnits = WordData.Set("no-units.txt");
    private static readonly WordSet NoFields = new(["公司", "集团", "兼"]);
    private static readonly string[] Ranks = ["执行", "常务", "资深", "高级", "联席", "名誉", "特聘", "前", "原"];
    private static readonly WordSet GoesOn = new(["并", "由", "来", "以", "及", "和", "与", "负责", "专注", "专门", "统一", "后", "时", "的", "至今"]);

    /// <summary>Whether the rule names such a part.</summary>
    public static bool IsUnit(string rule) => rule.StartsWith(Rule, StringComparison.Ordinal);

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        // The ends of the units that follow one another up to here, and where the first begins.
        var (ends, first) = (new List<int>(), 0);
        for (var end = Heads.NextEnd(text.Value, 3); end <= text.Value.Length; end = Heads.NextEnd(text.Value, end + 1))
        {
            var length = Heads.LengthBefore(text.Value, end);
            if ((text.Atoms.EndingAt(end) is { } known && known.Span.Start < end - length)
                || Start(text, end - length, Kinds[text.Value[(end - length)..end]], ends.Count == 0 ? -1 : ends[^1]) is not { } start)
            {
                continue;
            }

            if (ends.Count == 0 || ends[^1] != start)
            {
                (ends, first) = ([], start);
            }

            ends.Add(end);
            if (HasPost(text, end) || IsLed(text, first, end))
            {
                var whole = OwnerBefore(text, first);
                foreach (var part in ends)
                {
                    yield return new Draft(new Span(whole, part), EntityType.Institution, null, MentionSource.Pattern, Rule, true);
                }
            }
        }
    }

    // Words of a field back to what is none: a mark, a verb, who owns it, another part.
    private static int? Start(ArticleText text, int head, string kind, int partBefore)
    {
        var (start, hasTechnology) = (head, false);
        while (head - start < Longest)
        {
            if (text.Atoms.EndingAt(start) is { } atom)
            {
                if (atom.Type is not (EntityType.Technology or EntityType.Industry))
                {
                    break;
                }

                (start, hasTechnology) = (atom.Span.Start, hasTechnology || atom.Type == EntityType.Technology);
            }
            else if (text.Words.EndingAt(start) is { } word && IsOfField(text, word))
            {
                (start, hasTechnology) = (word.Start, hasTechnology || char.IsAsciiLetter(text.At(word.Start)));
            }
            else
            {
                break;
            }
        }

        start = start < head && text.At(start - 1) is '与' or '和' or '及' ? HalfBefore(text, start - 1) ?? start : start;
        var own = text.Value.AsSpan(start, head - start);
        var isPart = start == partBefore;
        return isPart ? (own.Length >= 2 || kind == "whole" ? start : null)
            : IsTold(own, kind, hasTechnology) && IsOpen(text, start) && (kind != "owned" || OwnerBefore(text, start) < start) ? start : null;
    }

    private static bool IsTold(ReadOnlySpan<char> own, string kind, bool hasTechnology) =>
        own.Length == 0 ? kind == "whole" : own.Length > 1 && (hasTechnology || (!NoUnits.Covers(own) && kind is not ("field" or "owned") && (kind != "own" || own.Length >= LeastWords)));

    // What begins in the midst of a name is none: 云杉|语音实验室, 某|语音实验室.
    private static bool IsOpen(ArticleText text, int start) =>
        text.At(start - 1) != '某' && (LeftWalk.IsBoundary(text, start) || OwnerBefore(text, start) < start || Leads.LengthBefore(text.Value, start) > 0 || text.At(start - 1) is '“');

    // 云与语音事业群: the other half of its field.
    private static int? HalfBefore(ArticleText text, int end)
    {
        var start = end;
        while (text.Words.EndingAt(start) is { } word && text.Atoms.EndingAt(start) is not { IsOrganization: true } && (IsOfField(text, word) || (start == end && word.Length == 1 && Characters.IsHan(text.Of(word)))))
        {
            start = word.Start;
        }

        return start < end && (text.Atoms.EndingAt(start) is { IsOrganization: true } || text.At(start - 1) is '、' or '，' or ',' or '。' or '\n' or '兼' or '“') ? start : null;
    }

    // Words of a field stand in dictionaries: what does not is a name, and so is what it begins.
    private static bool IsOfField(ArticleText text, Span word) =>
        Heads.LengthBefore(text.Value, word.End) == 0 && !NoFields.Contains(text.Of(word)) && !LeftWalk.IsStop(text.Of(word)) && Departments.IsField(text, word.Start, word.End)
        && (char.IsAsciiLetter(text.At(word.Start)) || (Characters.IsHan(text.Of(word)) && text.Words.KindAt(word.Start) >= WordKind.Content));

    private static bool HasPost(ArticleText text, int end)
    {
        end += text.At(end) == ' ' ? 1 : 0;
        end += text.FirstOf(end, Ranks)?.Length ?? 0;
        return Titles.LengthAt(text.Value, end) is > 0 and var length && !text.Has(end + length, "们");
    }

    private static bool IsLed(ArticleText text, int start, int end) =>
        end - start > LeastWords && Leads.LengthBefore(text.Value, text.At(start - 1) == '“' ? start - 1 : start) > 0 && (!Characters.IsHan(text.At(end)) || GoesOn.LengthAt(text.Value, end) > 0);

    private static int OwnerBefore(ArticleText text, int start) => text.Atoms.EndingAt(start) is { IsOrganization: true } owner ? owner.Span.Start : start;
}
