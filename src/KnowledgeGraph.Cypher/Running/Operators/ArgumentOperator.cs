namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>One row: the slots as they are.</summary>
internal sealed class ArgumentOperator : Operator
{
    private bool _given;

    public override void Open(Frame frame) => _given = false;

    public override bool Next(Frame frame)
    {
        var first = !_given;
        _given = true;
        return first;
    }
}
