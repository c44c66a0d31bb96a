using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace KnowledgeGraph.Export.Svg;

/// <summary>Shapes of SVG 1.1 in the order they were drawn.</summary>
internal sealed class SvgCanvas(int width, int height)
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private readonly List<XElement> _shapes = [];

    /// <summary>How wide a text of this size is: a full square for Chinese, a bit more than half of it for others.</summary>
    public static int Width(string text, int size) =>
        text.EnumerateRunes().Sum(r => r.Value >= 0x2E80 ? size * 100 : size * 58) / 100;

    /// <summary>A text of at most so many units' width, with an ellipsis where it was cut.</summary>
    public static string Fit(string text, int size, int limit)
    {
        var clean = new string([.. text.Where(c => !char.IsControl(c))]);
        if (Width(clean, size) <= limit)
        {
            return clean;
        }

        var kept = new StringBuilder();
        foreach (var rune in clean.EnumerateRunes().TakeWhile(r => Width(kept.ToString() + r + "…", size) <= limit))
        {
            kept.Append(rune);
        }

        return kept.Append('…').ToString();
    }

    public void Text(int x, int y, string text, int size, string colour, string anchor = "start", bool bold = false) => Add(
        "text", text, ("x", x), ("y", y), ("font-size", size), ("fill", colour), ("text-anchor", anchor), ("font-weight", bold ? "bold" : "normal"));

    public void Box(int x, int y, int boxWidth, int boxHeight, string fill) =>
        Add("rect", null, ("x", x), ("y", y), ("width", boxWidth), ("height", boxHeight), ("rx", 6), ("fill", fill));

    public void Dot(int x, int y, int radius, string fill) => Add("circle", null, ("cx", x), ("cy", y), ("r", radius), ("fill", fill));

    public void Line(int x1, int y1, int x2, int y2) => Add("line", null, ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", "#b8c0cc"), ("stroke-width", 2));

    /// <summary>A smooth line from one side to another.</summary>
    public void Curve(int x1, int y1, int x2, int y2)
    {
        var middle = (x1 + x2) / 2;
        Add("path", null, ("d", string.Create(CultureInfo.InvariantCulture, $"M {x1} {y1} C {middle} {y1} {middle} {y2} {x2} {y2}")), ("fill", "none"), ("stroke", "#b8c0cc"), ("stroke-width", 2));
    }

    /// <summary>The picture.</summary>
    public string ToText(string title)
    {
        var root = new XElement(
            Namespace + "svg",
            new XAttribute("width", width), new XAttribute("height", height), new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}")),
            new XAttribute("font-family", "Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, WenQuanYi Zen Hei, sans-serif"),
            new XElement(Namespace + "title", title),
            new XElement(Namespace + "rect", new XAttribute("width", width), new XAttribute("height", height), new XAttribute("fill", "#ffffff")),
            _shapes);
        return root.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n";
    }

    private void Add(string name, string? text, params (string Name, object Value)[] attributes) => _shapes.Add(new XElement(
        Namespace + name,
        attributes.Select(a => new XAttribute(a.Name, Convert.ToString(a.Value, CultureInfo.InvariantCulture)!)),
        text));
}
