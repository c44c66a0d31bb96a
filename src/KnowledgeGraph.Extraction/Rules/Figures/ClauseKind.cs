using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Tells clauses that hand on their topic from those that do not.</summary>
internal static class ClauseKind
{
    private static readonly string[] SceneEnds = WordData.List("figure-owners", "clause-kind.scene-ends");
    private static readonly string[] Bounds = ["以上", "以下", "之上", "之下", "上下"]; // 减少50%以上
    private static readonly string[] AfterWhich = WordData.List("figure-owners", "clause-kind.after-which");
    private static readonly string[] BeforeWhich = ["背后", "落后", "今后"];
    private static readonly string[] Others = WordData.List("figure-owners", "clause-kind.others");
    private static readonly string[] Counting = WordData.List("figure-owners", "clause-kind.counting");
    private static readonly string[] Accounts = WordData.List("figure-owners", "clause-kind.accounts");
    private static readonly string[] SpeechEnds = WordData.List("figure-owners", "clause-kind.speech-ends");
    private static readonly string[] Bylines = WordData.List("figure-owners", "clause-kind.bylines");
    private static readonly string[] Lives = WordData.List("figure-owners", "clause-kind.lives");

    /// <summary>在…案例中, …开放服务后: where or when, not what.</summary>
    public static bool IsScene(Clause clause) => !clause.Text.TrimEnd().EndsWith("紧随其后", StringComparison.Ordinal) && !clause.Text.TrimEnd().EndsWith("公里", StringComparison.Ordinal) && EndsInAny(clause, SceneEnds) && !EndsInAny(clause, Bounds);

    /// <summary>甲上线后, 甲自成立以来: when something of the subject's happened, about which the next clause goes on.</summary>
    public static bool IsScenesSubject(Clause clause) =>
        clause.Entities.Count > 0 && clause.Text.AsSpan(0, clause.Entities[0].Span.Start - clause.Span.Start).Trim(" “\"*《").IsEmpty && EndsInAny(clause, AfterWhich) && !EndsInAny(clause, BeforeWhich);

    /// <summary>某人介绍, 据预测.</summary>
    public static bool IsSpeech(Clause clause) => EndsInAny(clause, SpeechEnds);

    /// <summary>甲的财报显示: what follows is of the firm that says it.</summary>
    public static bool IsOwnAccount(Clause clause) => IsSpeech(clause) && AnyWord.In(clause.Text, Accounts);

    /// <summary>据甲发布的三季度财报: the clause names a firm's accounts and nothing else.</summary>
    public static bool IsAccount(Clause clause) => EndsInAny(clause, Accounts);

    /// <summary>客户要处理…, 一款新药…: it has its own subject, which is nobody in particular.</summary>
    public static bool IsGeneric(Clause clause) => IsGeneric(clause.Text);

    /// <summary>旗下某物销量…: something of the owner's, not what the clause before is about.</summary>
    public static bool IsOfAnother(ReadOnlySpan<char> lead) => AnyWord.Begins(lead.TrimStart(), Others);

    /// <summary>The same of a clause's words up to a figure: 用户超2亿 counts users and has no subject of its own.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> clause)
    {
        var text = AnyWord.TrimmedStart(clause, FigureWords.Opening);
        foreach (var word in FigureWords.Generic)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && !IsCut(word, text[word.Length..]))
            {
                return !IsOnlyCounted(text[word.Length..]);
            }
        }

        return false;
    }

    // 大家|电, 中国人|工智能, 有人|驾驶, 公司里|程碑: the word is a piece of others.
    private static bool IsCut(string word, ReadOnlySpan<char> rest) => word[^1] is '家' or '人' or '里' && !rest.IsEmpty && "电居具族庭工形寿民保驾程".Contains(rest[0], StringComparison.Ordinal);

    // 用户已, 客户数, 用户规模: the noun that is counted, not a subject that does something.
    private static bool IsOnlyCounted(ReadOnlySpan<char> rest) => AnyWord.TrimmedStart(rest, Counting).IsEmpty;

    /// <summary>Whether the clause is about a person: what follows is his, not his firm's.</summary>
    public static bool IsPersonal(Clause clause) => clause.Entities.LastOrDefault() is { Type: EntityType.Person } && !IsSpeech(clause);

    /// <summary>甲副总裁：…, 某大学新研究：…: whose words or work the next clause gives, not what it is about.</summary>
    public static bool IsHeadline(string text, Clause clause) =>
        clause.Span.End < text.Length && text[clause.Span.End] is '：' or ':' && clause.Entities.Any(i => OwnerTypes.Firm(i.Type!.Value)) && EndsInAny(clause, Bylines);

    /// <summary>某人在甲获得学位: what follows is the person's.</summary>
    public static bool IsLife(Clause clause) =>
        clause.Entities is [{ Type: EntityType.Person } person, .., { Type: { } type }] && OwnerTypes.Firm(type) && AnyWord.In(clause.Text.AsSpan(person.Span.End - clause.Span.Start), Lives);

    private static bool EndsInAny(Clause clause, string[] words)
    {
        var text = clause.Text.AsSpan().TrimEnd(" \n\r”\"");
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
