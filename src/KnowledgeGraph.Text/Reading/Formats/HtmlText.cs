using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Formats;

/// <summary>Writes the visible text of a page, a blank line between blocks, and remembers where each block came from.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "svg", "iframe", "form", "button", "select", "object", "canvas", "head",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "ul", "ol", "li", "table", "tr", "blockquote", "pre",
        "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "address", "dl", "dt", "dd", "hr", "body",
    };

    private readonly StringBuilder _text = new();
    private readonly List<Zone> _known = [];
    private readonly List<(int Offset, string Locator)> _points = [];
    private bool _pendingSpace;

    /// <summary>Puts a title before the page's text.</summary>
    public void AddTitle(string title)
    {
        _text.Append(title);
        _known.Add(new Zone(ZoneKind.Title, new Span(0, title.Length)));
        Break("\n\n");
    }

    /// <summary>Adds an element with all that is below it.</summary>
    public void Add(IElement element)
    {
        if (Skipped.Contains(element.LocalName) || element.GetAttribute("hidden") is not null)
        {
            return;
        }

        if (element.LocalName == "br")
        {
            // After a sentence a line break stands for a paragraph.
            Break(_text.Length > 0 && "。！？”：".Contains(_text[^1], StringComparison.Ordinal) ? "\n\n" : "\n");
            return;
        }

        var isBlock = Blocks.Contains(element.LocalName);
        if (isBlock)
        {
            Break("\n\n");
        }

        var start = _text.Length;
        AddChildren(element);
        Remember(element, start);
        if (isBlock)
        {
            Break("\n\n");
        }
    }

    /// <summary>The document so far.</summary>
    public RawDocument ToDocument(string path) => new(path, _text.ToString().TrimEnd())
    {
        Known = _known,
        Source = new SourceMap(_points),
    };

    private void AddChildren(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Add(inner);
            }
            else if (child.NodeType == NodeType.Text)
            {
                Append(child.TextContent);
            }
        }
    }

    private void Append(string content)
    {
        foreach (var c in content)
        {
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                _pendingSpace = true;
                continue;
            }

            if (_pendingSpace && _text.Length > 0 && _text[^1] != '\n')
            {
                _text.Append(' ');
            }

            _pendingSpace = false;
            _text.Append(c);
        }
    }

    private void Break(string ending)
    {
        _pendingSpace = false;
        if (_text.Length == 0)
        {
            return;
        }

        var present = 0;
        while (present < ending.Length && _text.Length > present && _text[^(present + 1)] == '\n')
        {
            present++;
        }

        _text.Append(ending.AsSpan(present));
    }

    private void Remember(IElement element, int start)
    {
        var end = _text.Length;
        while (end > start && _text[end - 1] == '\n')
        {
            end--;
        }

        if (end == start)
        {
            return;
        }

        if (Blocks.Contains(element.LocalName) && element.SourceReference is { } source)
        {
            Point(start, string.Create(CultureInfo.InvariantCulture, $"line {source.Position.Line}, column {source.Position.Column}"));
        }

        if (KindOf(element) is { } kind)
        {
            _known.RemoveAll(zone => zone.Span.Start >= start);
            _known.Add(new Zone(kind, new Span(start, end)));
        }
    }

    private void Point(int start, string locator)
    {
        // Inner blocks come first: of two at one place the inner one is the more exact.
        var at = _points.FindLastIndex(point => point.Offset <= start);
        if (at < 0 || _points[at].Offset < start)
        {
            _points.Insert(at + 1, (start, locator));
        }
    }

    private ZoneKind? KindOf(IElement element) => element.LocalName switch
    {
        "h1" => _known.Exists(zone => zone.Kind == ZoneKind.Title) ? ZoneKind.Heading : ZoneKind.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => ZoneKind.Heading,
        "figcaption" => ZoneKind.Caption,
        "aside" => ZoneKind.Furniture,
        _ => null,
    };
}
