using System.Globalization;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Parts of a known organisation by their field: 望大人工智能学院, 云杉集团大模型事业部. What the field alone would not tell, its owner does. A faculty
/// (望溪大学计算机系) is none: who is there is at the university.
/// </summary>
internal static class Departments
{
    private const string Rule = "organization.department";
    private const string Authority = "authority";
    private const int Longest = 14;
    private static readonly (string Head, string Owner, int Least)[] Heads =
        [.. WordData.Rows("department-heads.tsv").Select(row => (row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture)))];

    private static readonly WordSet NoDepartments = WordData.Set("no-departments.txt");
    private static readonly WordSet NoFields = WordData.Set("no-department-words.txt");

    /// <summary>Whether the name is a firm's part's: the firm is named with it.</summary>
    public static bool IsDepartment(Draft draft) => draft.Rule == Rule;

    public static IEnumerable<Draft> Find(ArticleText text)
    {
        foreach (var (head, owner, least) in Heads)
        {
            for (var at = text.Value.IndexOf(head, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(head, at + head.Length, StringComparison.Ordinal))
            {
                var end = at + head.Length;
                if (Start(text, at, owner, least) is { } start && text.Words.IsEdge(end) && NoDepartments.LengthBefore(text.Value, end) == 0)
                {
                    yield return new Draft(new Span(start, end), owner == Authority ? EntityType.Government : EntityType.Institution, null, MentionSource.Pattern, Rule, true);
                }
            }
        }
    }

    private static int? Start(ArticleText text, int head, string owner, int least)
    {
        for (var at = head; at >= Math.Max(1, head - Longest); at--)
        {
            if (head - at >= least && text.Atoms.EndingAt(at) is { } whole && IsOwner(whole, owner) && IsField(text, at, head) && !IsShared(text, whole.Span.Start, head))
            {
                return whole.Span.Start;
            }

            if (!IsInName(text.At(at - 1)))
            {
                return null;
            }
        }

        return null;
    }

    // 甲和乙联合实验室, 某局与某司: of both.
    private static bool IsShared(ArticleText text, int start, int head) =>
        text.At(start - 1) is '和' or '与' or '及' or '、' && text.Has(head, "联合");

    private static bool IsOwner(Atom whole, string owner) => owner switch
    {
        Authority => whole.Type == EntityType.Government,
        "firm" => whole.Type == EntityType.Company,
        "university" => whole.Type == EntityType.Institution && IsUniversity(whole.Row.Name),
        _ => whole.Type == EntityType.Institution && !IsUniversity(whole.Row.Name),
    };

    private static bool IsUniversity(string name) => name.EndsWith("大学", StringComparison.Ordinal) || name.EndsWith("学院", StringComparison.Ordinal);

    private static bool IsInName(char unit) => Characters.IsHan(unit) || char.IsAsciiLetterOrDigit(unit) || unit == ' ';

    /// <summary>Whether the stretch may name a field: nouns, joined by 与 or 和 in their midst (计算机科学与技术); nobody does anything in it, nobody else owns it.</summary>
    public static bool IsField(ArticleText text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var word = text.Words.At(at);
            var isJoin = at > start && text.At(at) is '与' or '和' or '及' && word.Length == 1;
            if (!isJoin && (text.Words.TagAt(word.Start) is ['d' or 'r' or 'p' or 'c' or 'u' or 'm' or 'f' or 'q' or 't', ..] || NoFields.Contains(text.Of(word))))
            {
                return false;
            }

            at = Math.Max(word.End, at + 1);
        }

        return start == end || text.Words.IsEdge(start);
    }
}
