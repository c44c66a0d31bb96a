namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Whether a statement is to be run, described, or both.</summary>
public enum ExplainMode
{
    /// <summary>Run.</summary>
    Run,

    /// <summary><c>EXPLAIN</c>: give the plan.</summary>
    Explain,

    /// <summary><c>PROFILE</c>: run, then give the plan with the rows that each step made.</summary>
    Profile,
}
