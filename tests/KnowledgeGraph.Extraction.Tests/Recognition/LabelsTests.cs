using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>Labels of as many types as a model may have, within the rows that decoding adds up.</summary>
public class LabelsTests
{
    [Fact]
    public void They_fit_the_rows() => Assert.True(Labels.Count <= Labels.Stride && RecognisedTypes.Field.Count <= Labels.Types);

    [Fact]
    public void Each_place_of_a_name_has_its_own()
    {
        var all = Enumerable.Range(0, Labels.Types).SelectMany(type => new[] { Labels.Of(type, 0, 0, 3), Labels.Of(type, 1, 0, 3), Labels.Of(type, 2, 0, 3) }
            .Concat(Labels.Has(type, 1) ? [Labels.Of(type, 0, 0, 1)] : [])).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, label => Assert.InRange(label, 1, Labels.Count - 1));
    }

    [Fact]
    public void Of_fewer_types_they_are_fewer() => Assert.Equal(41, Labels.CountOf(RecognisedTypes.General.Count));
}
