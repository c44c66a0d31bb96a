using System.Xml.Linq;
using KnowledgeGraph.Export.Svg;
using KnowledgeGraph.Export.Tests.Support;

namespace KnowledgeGraph.Export.Tests.Pictures;

public sealed class Pictures_of_a_graph(HostileGraph graph)
{
    [Fact]
    public async Task Show_a_thing_and_what_is_joined_to_it_on_its_side()
    {
        var svg = XDocument.Parse((await new NeighbourhoodPicture(graph.Store).DrawAsync("松涛"))!);
        var texts = svg.Descendants().Where(e => e.Name.LocalName == "text").ToList();

        Assert.Contains(texts, t => t.Value == "松涛" && t.Attribute("text-anchor")!.Value == "middle");
        Assert.Contains(texts, t => t.Value == "DEVELOPS" && int.Parse(t.Attribute("x")!.Value, null) < 600);
        Assert.Contains(texts, t => t.Value.StartsWith("a\"b'c<d>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Are_not_drawn_of_what_is_not_there()
    {
        Assert.Null(await new NeighbourhoodPicture(graph.Store).DrawAsync("没有这个名字"));
        Assert.Null(await new TimelinePicture(graph.Store).DrawAsync());
    }

    [Theory]
    [InlineData("短", 200, "短")]
    [InlineData("一二三四五六七八九十", 80, "一二三四…")]
    public void Cut_names_that_do_not_fit(string name, int width, string shown)
    {
        Assert.Equal(shown, SvgCanvas.Fit(name, 15, width));
        Assert.True(SvgCanvas.Width(shown, 15) <= width);
    }

    [Fact]
    public void Put_what_happened_in_order_of_time()
    {
        var svg = XDocument.Parse(new TimelineLayout([new("2023-07-07", "RELEASED_ON", "松涛"), new("2023-07-07", "RELEASED_ON", "橡木"), new("2023-08-31", "PASSED_FILING", "松涛")]).Draw());
        var texts = svg.Descendants().Where(e => e.Name.LocalName == "text").Select(t => t.Value).ToList();

        Assert.Equal(["2023-07-07 – 2023-08-31", "2023-07-07", "发布", "松涛、橡木", "2023-08-31", "通过备案", "松涛"], texts);
    }
}
