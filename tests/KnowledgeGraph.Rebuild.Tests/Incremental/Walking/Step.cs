using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rebuild.Tests.Incremental.Walking;

/// <summary>One step of a history.</summary>
internal sealed record Step(Act Act, int File, int Seed)
{
    /// <summary>Steps, most of them changes of articles; a crash always meets a changed article.</summary>
    public static Gen<Step> Any { get; } =
        from act in Gen.Frequency(
            (6, Gen.Constant(Act.Write)), (3, Gen.Constant(Act.Append)), (2, Gen.Constant(Act.Rename)), (2, Gen.Constant(Act.Delete)),
            (3, Gen.Constant(Act.Lexicon)), (3, Gen.Constant(Act.Ledger)),
            (1, Gen.Constant(Act.LoseState)), (1, Gen.Constant(Act.SpoilState)), (2, Gen.Constant(Act.OldState)), (1, Gen.Constant(Act.EditStore)),
            (1, Gen.Constant(Act.Fail)), (3, Gen.Constant(Act.Kill)), (3, Gen.Constant(Act.PowerCut)))
        from file in Gen.Choose(0, 6)
        from seed in Gen.Choose(0, 9999)
        select new Step(act, file, seed);
}
