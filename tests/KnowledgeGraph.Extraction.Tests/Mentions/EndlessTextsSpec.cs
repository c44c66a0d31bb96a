using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Tests.Rules;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Lines that never end, as broken pages and lists have them: they are read like others, and twice the text is about twice the work.</summary>
public sealed class EndlessTextsSpec
{
    private const string Letters = "云杉铂岚青禾望溪星蓝田桥紫光";

    [Fact]
    public void A_list_of_firms_without_a_full_stop_is_read_wherever_it_is_divided()
    {
        var firms = string.Join('、', Enumerable.Range(0, 600).Select(i => $"深圳市{Letters[i % 14]}{Letters[i / 14 % 14]}{Letters[(i / 196) + 3]}科技有限公司"));
        Assert.True(Reading.Of($"名单如下。\n{firms}入选。\n").Names(EntityType.Company).Distinct().Count() > 400);
    }

    [Fact]
    public void Who_speaks_is_looked_for_near_each_verb_however_long_the_clause()
    {
        _ = Allocated(200);
        Assert.InRange(Allocated(800), 0, 3 * Allocated(400));
    }

    // Memory asked for stands for work: it does not depend on the machine.
    private static long Allocated(int times)
    {
        var text = string.Concat(Enumerable.Repeat("百度预计明年", times)) + "\n";
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Stated.By(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
