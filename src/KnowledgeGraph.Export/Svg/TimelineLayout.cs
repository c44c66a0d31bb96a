namespace KnowledgeGraph.Export.Svg;

/// <summary>Time runs downwards: a date on the left of the line, what happened on the right, names as many as fit a line.</summary>
internal sealed class TimelineLayout(IReadOnlyList<Dated> entries)
{
    private const int Size = 15;
    private const int LineHeight = 24;
    private const int Axis = 200;
    private const int TextLeft = 330;
    private const int TextWidth = 840;
    private const int PictureWidth = 1200;
    private const int Top = 70;

    /// <summary>The picture.</summary>
    public string Draw()
    {
        var groups = entries.GroupBy(e => (e.Date, e.Fact)).Select(g => (g.Key.Date, g.Key.Fact, Lines: Wrap([.. g.Select(e => e.Name)]))).ToList();
        var height = Top + groups.Sum(g => (g.Lines.Count * LineHeight) + 8) + 24;
        var canvas = new SvgCanvas(PictureWidth, height);
        canvas.Text(24, 36, $"{entries[0].Date} – {entries[^1].Date}", 20, "#24292f", bold: true);
        canvas.Line(Axis, Top - 16, Axis, height - 20);
        var y = Top;
        var before = string.Empty;
        foreach (var (date, fact, lines) in groups)
        {
            DrawGroup(canvas, y, date == before ? string.Empty : date, fact, lines);
            before = date;
            y += (lines.Count * LineHeight) + 8;
        }

        return canvas.ToText("timeline");
    }

    private static void DrawGroup(SvgCanvas canvas, int y, string date, string fact, List<string> lines)
    {
        canvas.Text(Axis - 20, y + 5, date, Size, "#24292f", "end", bold: true);
        canvas.Dot(Axis, y, 7, Colour(fact));
        canvas.Text(Axis + 20, y + 5, Word(fact), Size, Colour(fact), bold: true);
        foreach (var line in lines)
        {
            canvas.Text(TextLeft, y + 5, line, Size, "#24292f");
            y += LineHeight;
        }
    }

    private static List<string> Wrap(IReadOnlyList<string> names)
    {
        var lines = new List<string>();
        foreach (var name in names.Select(n => SvgCanvas.Fit(n, Size, TextWidth / 2)))
        {
            if (lines.Count > 0 && SvgCanvas.Width(lines[^1] + "、" + name, Size) <= TextWidth)
            {
                lines[^1] += "、" + name;
            }
            else
            {
                lines.Add(name);
            }
        }

        return lines;
    }

    private static string Word(string fact) => fact switch
    {
        "PASSED_FILING" => "通过备案",
        "OPENED_TO_PUBLIC_ON" => "向公众开放",
        _ => "发布",
    };

    private static string Colour(string fact) => fact switch
    {
        "PASSED_FILING" => "#1a7f37",
        "OPENED_TO_PUBLIC_ON" => "#b3541e",
        _ => "#1f6feb",
    };
}
