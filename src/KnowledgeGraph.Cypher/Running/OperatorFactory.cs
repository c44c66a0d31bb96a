using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Running.Operators;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Makes the operators of a plan's steps.</summary>
internal static class OperatorFactory
{
    public static Operator Build(Step step, Frame frame)
    {
        // Rows are pulled through the same depth as operators are built through.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var made = Make(step, frame);
        return frame.Profile is null ? made : new CountingOperator(step, made);
    }

    private static Operator Make(Step step, Frame frame) => step switch
    {
        ArgumentStep => new ArgumentOperator(),
        ScanNodesStep s => new ScanNodesOperator(s, Build(s.Source, frame)),
        SeekNodesStep s => new SeekNodesOperator(s, Build(s.Source, frame)),
        SeekRangeStep s => new SeekRangeOperator(s, Build(s.Source, frame)),
        NodeByIdStep s => new NodeByIdOperator(s, Build(s.Source, frame)),
        ScanRelationshipsStep s => new ScanRelationshipsOperator(s, Build(s.Source, frame)),
        ExpandStep s => new ExpandOperator(s, Build(s.Source, frame)),
        CountTypesStep s => new CountTypesOperator(s, Build(s.Source, frame)),
        CountLabelsStep s => new CountLabelsOperator(s, Build(s.Source, frame)),
        ExpandEndsStep s => new ExpandEndsOperator(s, Build(s.Source, frame)),
        ExpandManyStep s => new ExpandManyOperator(s, Build(s.Source, frame)),
        RepeatStep s => new RepeatOperator(s, Build(s.Source, frame), Build(s.Inner, frame)),
        ShortestStep s => new ShortestOperator(s, Build(s.Source, frame)),
        FollowStep s => new FollowOperator(s, Build(s.Source, frame)),
        FollowManyStep s => new FollowManyOperator(s, Build(s.Source, frame)),
        FilterStep s => new FilterOperator(s, Build(s.Source, frame)),
        ProjectStep s => new ProjectOperator(s, Build(s.Source, frame)),
        UnwindStep s => new UnwindOperator(s, Build(s.Source, frame)),
        OptionalStep s => new OptionalOperator(s, Build(s.Source, frame), Build(s.Inner, frame)),
        ApplyStep s => new ApplyOperator(Build(s.Source, frame), Build(s.Inner, frame)),
        UnionStep s => new UnionOperator(s, [.. s.Parts.Select(p => Build(p, frame))]),
        ProcedureStep s => new ProcedureOperator(s, Build(s.Source, frame)),
        _ => MakeGathering(step, frame),
    };

    private static Operator MakeGathering(Step step, Frame frame) => step switch
    {
        AggregateStep s => new AggregateOperator(s, Build(s.Source, frame)),
        DistinctStep s => new DistinctOperator(s, Build(s.Source, frame)),
        SortStep s => new SortOperator(s, Build(s.Source, frame)),
        TopStep s => new TopOperator(s, Build(s.Source, frame)),
        SkipStep s => new SkipOperator(s, Build(s.Source, frame)),
        LimitStep s => new LimitOperator(s, Build(s.Source, frame)),
        CreateStep s => new CreateOperator(s, Build(s.Source, frame)),
        MergeStep s => new MergeOperator(s, Build(s.Source, frame), Build(s.Match, frame)),
        MutateStep s => new MutateOperator(s, Build(s.Source, frame)),
        DeleteStep s => new DeleteOperator(s, Build(s.Source, frame)),
        ForeachStep s => new ForeachOperator(s, Build(s.Source, frame), Build(s.Body, frame)),
        PerformStep s => new PerformOperator(s, Build(s.Source, frame), Build(s.Inner, frame)),
        GatherStep s => new GatherOperator(s, Build(s.Source, frame)),
        EmptyStep s => new EmptyOperator(Build(s.Source, frame)),
        _ => throw new InvalidOperationException("No operator for " + step.GetType().Name),
    };
}
