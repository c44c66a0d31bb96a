using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>One part of a question, understood: what is wanted, of what, by which relation, when.</summary>
internal sealed record Clause
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The whole folded question, in which its spans lie.</summary>
    public string Whole { get; init; } = string.Empty;

    /// <summary>Which sentence of the question it belongs to, from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>What is wanted, in the order of the words.</summary>
    public IReadOnlyList<Wanted> Wants { get; init; } = [];

    /// <summary>Names that say what it is about.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Words that ask for a judgement or a measure that no article states; a clause with one is not answered.</summary>
    public IReadOnlyList<string> Unclear { get; init; } = [];

    /// <summary>Words that the words of a claim must say too: 开源 is more than released.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>Words of a relation that the words or the role of a claim must say too: 领投 is more than 投资.</summary>
    public IReadOnlyList<string> Exact { get; init; } = [];

    /// <summary>What is asked for, where no class of the graph is named so: 哪些插件.</summary>
    public string? AskedNoun { get; init; }

    /// <summary>Words that nothing explains, with the character beside a single one: 上架.</summary>
    public IReadOnlyList<string> LeftWords { get; init; } = [];

    /// <summary>Whether something is left that nothing explains, if only a character: it may belong to a mistyped name.</summary>
    public bool HasRest { get; init; }

    /// <summary>Whether that stands where names stand: first, or joined to another by 和.</summary>
    public bool HasRestLikeName { get; init; }

    /// <summary>Names that no article mentions.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Names that the answer leaves out: 除了…</summary>
    public IReadOnlyList<Link> Except { get; init; } = [];

    /// <summary>Names of which one or both are the answer: 甲的还是乙的.</summary>
    public IReadOnlyList<Link> Choices { get; init; } = [];

    /// <summary>Words for what the answer leaves out, where no link stands for them.</summary>
    public string? ExceptWords { get; init; }

    /// <summary>Entities named by a class word only, such as the technology 大模型: they bind nothing by themselves.</summary>
    public IReadOnlyList<Link> Loose { get; init; } = [];

    /// <summary>Relation words.</summary>
    public IReadOnlyList<RelationWord> Relations { get; init; } = [];

    /// <summary>Whether its post is words that were left over.</summary>
    public bool IsOpenPost { get; init; }

    /// <summary>Ways to write the post asked for: 创始人, 首席执行官 and CEO.</summary>
    public IReadOnlyList<string> Posts { get; init; } = [];

    /// <summary>Labels of the things spoken of.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Labels of the things asked for, where a class word stands beside the question word.</summary>
    public IReadOnlyList<string> AskedClasses { get; init; } = [];

    /// <summary>Words with a meaning, as written: they may also stand in what articles say.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What a number must measure: <c>money</c>, <c>counter</c> …</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The words for money that the part before asked for: a rate of change is one of it, 净利润多少，同比增长多少.</summary>
    public IReadOnlyList<string> Changing { get; init; } = [];

    /// <summary>The time asked for.</summary>
    public TimeFilter? Time { get; init; }

    /// <summary>All times of the clause, in order.</summary>
    public IReadOnlyList<TimeFilter> Times { get; init; } = [];

    /// <summary>Whether a number of parameters stands in it.</summary>
    public bool CountsParameters { get; init; }

    /// <summary>首批, 第二批 …</summary>
    public int? Batch { get; init; }

    /// <summary>Whether the question is about filings of algorithms.</summary>
    public bool OfAlgorithms { get; init; }

    /// <summary>The words that tell nothing by themselves: what is measured, or names unknown.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>1 for the highest, -1 for the lowest.</summary>
    public int Extreme { get; init; }

    /// <summary>The word for the extreme.</summary>
    public string? ExtremeWord { get; init; }

    /// <summary>By what to group: <c>region</c>, <c>type</c>, <c>maker</c>, <c>model</c>, <c>year</c>, or <c>null</c>.</summary>
    public string? Group { get; init; }

    /// <summary>Whether counts are to be given by region.</summary>
    public bool ByRegion => Group == "region";

    /// <summary>1 for the latest, -1 for the earliest, 0 when the order in time is not asked.</summary>
    public int Order { get; init; }

    /// <summary>Whether named things are to be compared by time.</summary>
    public bool ComparesTimes { get; init; }

    /// <summary>Whether the lesser of two is asked for: 哪个参数少.</summary>
    public bool ComparesLess { get; init; }

    /// <summary>The word for the order.</summary>
    public string? OrderWord { get; init; }

    /// <summary>Whether only what has really come about is asked for: 实际, 确定.</summary>
    public bool IsActual { get; init; }

    /// <summary>Whether numbers are to be added up.</summary>
    public bool Sums { get; init; }

    /// <summary>Whether things are to be compared.</summary>
    public bool Compares { get; init; }

    /// <summary>Whether it asks how far two numbers are apart.</summary>
    public bool AsksDistance { get; init; }

    /// <summary>Whether it asks if articles agree.</summary>
    public bool AsksAgreement { get; init; }

    /// <summary>Whether it asks if there is another account, so that yes means that they differ.</summary>
    public bool AsksDifference { get; init; }

    /// <summary>Whether every account is wanted, not only the one worded most alike.</summary>
    public bool WantsAll { get; init; }

    /// <summary>Whether it asks how names belong together.</summary>
    public bool AsksConnection { get; init; }

    /// <summary>Whether it asks for what is not so.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The modality asked for: <c>planned</c>, <c>rumoured</c>, <c>predicted</c>, or <c>null</c> for what is so.</summary>
    public string? Modality { get; init; }

    /// <summary>Numbers to compare with.</summary>
    public IReadOnlyList<Amount> Amounts { get; init; } = [];

    /// <summary>All wordings, in order.</summary>
    public IReadOnlyList<WordingHit> Hits { get; init; } = [];

    /// <summary>Whether it asks who said what was asked before it: 这话是谁说的.</summary>
    public bool AsksSpeaker { get; init; }

    /// <summary>What a pronoun points back to: <c>it</c>, <c>firm</c>, <c>model</c>, <c>person</c>, <c>said</c>; <c>null</c> without one.</summary>
    public string? Pronoun { get; init; }

    /// <summary>Where a word of the passive stands, or -1.</summary>
    public Span? Passive { get; init; }

    /// <summary>Whether it wants something by itself.</summary>
    public bool IsAsking => Wants.Count > 0 || (Group is not null && Text[^1] is not ('中' or '里')) || Extreme != 0 || Order != 0 || AsksAgreement || AsksConnection || AsksSpeaker;

    /// <summary>Whether it holds anything to answer from; words of courtesy hold nothing.</summary>
    public bool HoldsAnything => Links.Count + Except.Count + Unknown.Count + Loose.Count + Relations.Count + Classes.Count + Units.Count + Posts.Count + Amounts.Count > 0
        || Time is not null || Batch is not null || Group is not null || Extreme != 0 || AsksAgreement || AsksConnection || AsksSpeaker || Unclear.Count > 0
        || ExceptWords is not null || Wants.Any(w => w is not (Wanted.Entity or Wanted.Whether));

    /// <summary>Whether a relation word may mean the predicate.</summary>
    public bool Speaks(string predicate) => Relations.Any(r => r.Predicates.Contains(predicate, StringComparer.Ordinal));
}
