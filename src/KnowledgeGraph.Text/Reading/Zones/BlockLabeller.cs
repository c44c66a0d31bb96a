using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>Says what each block of an article is, by its words and its place.</summary>
internal sealed class BlockLabeller(Draft draft, IReadOnlyList<Block> blocks)
{
    private const int LongestLine = 200;
    private const int LongestHeading = 40;
    private readonly GluedParts _glued = new(draft);
    private readonly int _end = blocks.Count == 0 ? 0 : blocks[^1].Span.End;
    private readonly int _start = blocks.Count == 0 ? 0 : blocks[0].Span.Start;
    private bool _hasBody;
    private bool _isOver;
    private bool _isRelated;
    private int _paragraphs;

    /// <summary>Adds the zones of all blocks.</summary>
    public void Label()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var plain = block.Span.Length <= LongestLine * 2 ? Edges.Plain(draft.Look.AsSpan(block.Span.Start, block.Span.Length)) : null;
            var isLine = plain is { Length: > 0 and <= LongestLine };
            if (!isLine || !(TakeFurniture(block, plain!) || TakeTitle(block, plain!, i) || TakeLine(block, plain!, i)))
            {
                AddBody(block, plain);
            }
        }
    }

    private bool TakeFurniture(Block block, string plain)
    {
        if (LinePatterns.Copyright().Match(plain) is { Success: true } owner)
        {
            AddCopyright(block, owner.Groups["owner"].Value);
            return true;
        }

        var isEnd = LinePatterns.EndMark().IsMatch(plain);
        var isRelatedHead = LinePatterns.Related().IsMatch(plain);
        _isOver |= isEnd && block.Span.Start - _start > (_end - _start) * 0.6;
        _isRelated = isRelatedHead || (_isRelated && IsListed(plain));
        var isFurniture = isEnd || isRelatedHead || _isRelated || (_isOver && plain.Length <= 100) || IsFurniture(plain);
        if (isFurniture)
        {
            draft.Add(ZoneKind.Furniture, block.Span);
        }
        else if (LinePatterns.Derived().IsMatch(plain))
        {
            draft.Add(ZoneKind.Derived, block.Span);
            return true;
        }

        return isFurniture;
    }

    private static bool IsFurniture(string plain) =>
        LinePatterns.Address().IsMatch(plain) || LinePatterns.LinkOnly().IsMatch(plain) || LinePatterns.RuleOrTicker().IsMatch(plain)
        || (plain.Length <= 120 && (LinePatterns.Licence().IsMatch(plain) || LinePatterns.Contact().IsMatch(plain) || LinePatterns.Call().IsMatch(plain)));

    private static bool IsListed(string plain) =>
        plain.Length <= 80 && (plain[^1] != '。' || plain[0] is '[' or '《' || char.IsAsciiDigit(plain[0]));

    private bool TakeTitle(Block block, string plain, int index)
    {
        if (draft.Title is { } title && plain == Edges.Plain(Folding.SameLength.Fold(title)))
        {
            var isFirst = !_hasBody && !draft.HasZone(ZoneKind.Title);
            draft.Add(isFirst ? ZoneKind.Title : ZoneKind.Furniture, block.Span);
            return true;
        }

        if (draft.Title is not null || _hasBody || IsCredits(plain) || LinePatterns.Caption().IsMatch(plain))
        {
            return false;
        }

        var isTitle = block.IsHeading || (index == 0 && blocks.Count > 2 && IsShortLine(plain, 60) && blocks.Skip(1).Any(other => other.Span.Length > plain.Length));
        if (isTitle)
        {
            draft.Add(ZoneKind.Title, block.Span);
            draft.Title = Edges.Trim(draft.Text, block.Span).Of(draft.Text).ReplaceLineEndings(string.Empty);
        }

        return isTitle;
    }

    private bool TakeLine(Block block, string plain, int index)
    {
        if (!_hasBody && LinePatterns.DateLine().Match(plain) is { Success: true } date)
        {
            draft.BylineDate ??= date.Groups["date"].Value;
            draft.Add(ZoneKind.Byline, block.Span);
            return true;
        }

        if (IsCredits(plain))
        {
            draft.Add(_hasBody || LinePatterns.Credit().IsMatch(plain) ? ZoneKind.Credit : ZoneKind.Byline, block.Span);
            return true;
        }

        if (IsCaption(block, plain))
        {
            draft.Add(ZoneKind.Caption, block.Span);
            return true;
        }

        if (IsHeading(block, plain, index))
        {
            draft.Add(ZoneKind.Heading, block.Span);
            return true;
        }

        return false;
    }

    private static bool IsCredits(string plain) => plain.Length <= 80
        && (LinePatterns.Author().IsMatch(plain) || LinePatterns.Credit().IsMatch(plain) || LinePatterns.OutletAndName().IsMatch(plain));

    private static bool IsCaption(Block block, string plain) =>
        (plain.Length <= 80 && LinePatterns.Caption().IsMatch(plain))
        || (block.IsAfterImage && (block.IsItalic || (IsShortLine(plain, 60) && !block.IsHeading && !LinePatterns.Chapter().IsMatch(plain))));

    private bool IsHeading(Block block, string plain, int index)
    {
        if (block.IsHeading || (block.IsBold && plain.Length <= LongestHeading * 2 && !plain.Contains('：', StringComparison.Ordinal) && plain[^1] is not ('。' or '，')))
        {
            return true;
        }

        var isLast = index == blocks.Count - 1;
        return !isLast && (IsShortLine(plain, LongestHeading) || (plain.Length <= LongestHeading && LinePatterns.Chapter().IsMatch(plain)));
    }

    private static bool IsShortLine(string plain, int longest) =>
        plain.Length <= longest && plain[^1] is not ('。' or '；' or ';' or '，' or ',' or '：' or ':' or '…' or '”' or '’' or '）' or '!' or '！' or '.' or '—')
        && plain[0] is not ('“' or '（') && !plain.Contains('。', StringComparison.Ordinal);

    private void AddCopyright(Block block, string owner)
    {
        var end = block.Span.Start + draft.Look[block.Span.Start..block.Span.End].IndexOf(owner[^2..], StringComparison.Ordinal) + 2;
        draft.Add(ZoneKind.Credit, block.Span.Start, end);
        draft.Add(ZoneKind.Furniture, end, block.Span.End);
    }

    private void AddBody(Block block, string? plain)
    {
        var start = block.Span.Start;
        if (_paragraphs < 3)
        {
            start = new HeadParts(draft, block.Span).Take();
        }

        _paragraphs++;
        _hasBody |= plain is null || plain.Length > 30;
        _glued.Add(new Span(start, block.Span.End));
    }
}
