namespace KnowledgeGraph.Export.Svg;

/// <summary>Two columns of groups beside a box in the middle. No text overlaps another, whatever the names.</summary>
internal sealed class NeighbourhoodLayout(string name, IReadOnlyList<Neighbour> neighbours)
{
    private const int Shown = 12;
    private const int Row = 30;
    private const int Gap = 34;
    private const int Size = 15;
    private const int BoxWidth = 260;
    private const int Margin = 24;
    private const int PictureWidth = 1200;
    private const int Reach = 150;

    /// <summary>The picture.</summary>
    public string Draw()
    {
        var right = Groups(outgoing: true);
        var left = Groups(outgoing: false);
        var height = Math.Max(220, Math.Max(Height(left), Height(right)) + (2 * Margin));
        var canvas = new SvgCanvas(PictureWidth, height);
        var (middleX, middleY) = (PictureWidth / 2, height / 2);
        DrawSide(canvas, left, Margin + BoxWidth, Margin, middleX - 100, middleY, isLeft: true);
        DrawSide(canvas, right, PictureWidth - Margin - BoxWidth, Margin, middleX + 100, middleY, isLeft: false);
        canvas.Box(middleX - 100, middleY - 26, 200, 52, "#24292f");
        canvas.Text(middleX, middleY + 6, SvgCanvas.Fit(name, 18, 184), 18, "#ffffff", "middle", bold: true);
        return canvas.ToText(name);
    }

    private List<IGrouping<string, Neighbour>> Groups(bool outgoing) =>
        [.. neighbours.Where(n => n.Outgoing == outgoing).GroupBy(n => n.Fact, StringComparer.Ordinal)];

    private static int Lines(IGrouping<string, Neighbour> group) => group.Count() > Shown ? Shown + 1 : group.Count();

    private static int Height(List<IGrouping<string, Neighbour>> groups) => groups.Sum(g => Gap + (Lines(g) * Row));

    private static void DrawSide(SvgCanvas canvas, List<IGrouping<string, Neighbour>> groups, int edge, int top, int middleX, int middleY, bool isLeft)
    {
        var left = isLeft ? edge - BoxWidth : edge;
        var knot = isLeft ? edge + Reach : edge - Reach;
        var y = top;
        foreach (var group in groups)
        {
            var centre = y + Gap + (Lines(group) * Row / 2);
            canvas.Curve(middleX, middleY, knot, centre);
            canvas.Text(left, y + Gap - 8, group.Key, 13, "#57606a", bold: true);
            y += Gap;
            foreach (var neighbour in group.Take(Shown))
            {
                canvas.Curve(knot, centre, edge, y + (Row / 2));
                canvas.Box(left, y + 2, BoxWidth, Row - 4, Palette.Of(neighbour.Label));
                canvas.Text(left + 10, y + 20, SvgCanvas.Fit(Caption(neighbour), Size, BoxWidth - 20), Size, "#ffffff");
                y += Row;
            }

            if (group.Count() > Shown)
            {
                canvas.Text(left + 10, y + 20, $"… +{group.Count() - Shown}", Size, "#57606a");
                y += Row;
            }
        }
    }

    private static string Caption(Neighbour neighbour) => neighbour.Support > 1 ? $"{neighbour.Name} ×{neighbour.Support}" : neighbour.Name;
}
