using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Reads the value that a question asks for in a statement that says the rest.</summary>
internal interface IStatementReading
{
    /// <summary>What the statement gives, or <c>null</c> where it gives nothing or leaves open what.</summary>
    StatementRead? Read(Asked asked, StatementMatch match);
}
