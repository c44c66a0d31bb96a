namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A command on indexes and constraints, to run or to explain.</summary>
public abstract record RuleStatement : Statement
{
    /// <summary>Whether it is to be run, described, or both.</summary>
    public ExplainMode Mode { get; init; }
}
