using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>One condition that the things asked for must fit.</summary>
internal abstract record Condition
{
    /// <summary>What it says, in a few words.</summary>
    public abstract string Words { get; }

    /// <summary>Stands in a relation, perhaps to named things.</summary>
    internal sealed record Related(IReadOnlyList<RelationWord> Relations, IReadOnlyList<Link> Links, TimeFilter? Time) : Condition
    {
        /// <inheritdoc/>
        public override string Words => string.Join('、', Links.Select(l => l.Text)) + string.Join('/', Relations[0].Predicates.Take(2).Select(Predicates.Verb)) + (Time is { } time ? " " + time : string.Empty);
    }

    /// <summary>Holds one of the posts of the clause, perhaps in named organisations.</summary>
    internal sealed record Holds(IReadOnlyList<string> Posts, IReadOnlyList<Link> Links) : Condition
    {
        /// <inheritdoc/>
        public override string Words => string.Concat(Links.Select(l => l.Text)) + Posts[0];
    }

    /// <summary>Is made by one of the named organisations.</summary>
    internal sealed record MadeBy(IReadOnlyList<Link> Makers) : Condition
    {
        /// <inheritdoc/>
        public override string Words => string.Join('、', Makers.Select(l => l.Text)) + "开发";
    }

    /// <summary>Belongs to a region: by its own place, its maker's, or the list of filings.</summary>
    internal sealed record In(Link Region) : Condition
    {
        /// <inheritdoc/>
        public override string Words => "在" + Region.Text;
    }

    /// <summary>Has a number on one side of an amount.</summary>
    internal sealed record Measures(Amount Amount) : Condition
    {
        /// <inheritdoc/>
        public override string Words => Amount.Text;
    }

    /// <summary>Does not fit another one, as far as articles say.</summary>
    internal sealed record Lacks(Condition Of) : Condition
    {
        /// <inheritdoc/>
        public override string Words => "没有文章说" + Of.Words;
    }

    /// <summary>Is said to be something by a word, or not to be.</summary>
    internal sealed record Said(string Word, bool Not) : Condition
    {
        /// <inheritdoc/>
        public override string Words => (Not ? "不" : string.Empty) + Word;
    }
}
