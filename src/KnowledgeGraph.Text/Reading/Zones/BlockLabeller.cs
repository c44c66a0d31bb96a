using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Reading.Zones;

/// <summary>Says what each block of an article is, by its words and its place.</summary>
internal sealed class BlockLabeller(Draft draft, IReadOnlyList<Block> blocks)
{
    private static readonly string[] CaptionEndings = ["摄", "供图", "截图", "资料图", "示意图"];
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
            var plain = block.Span.Length <= LongestLine * 2 ? draft.Plain(block.Span) : null;
            var isLine = plain is { Length: > 0 and <= LongestLine };
            if (!isLine || !(TakeFurniture(block, plain!) || TakeTitle(block, plain!, i) || TakeLine(block, plain!, i)))
            {
                AddBody(block, plain);
            }
        }
    }

    private bool TakeFurniture(Block block, string plain)
    {
        if (TakeCopyright(block) || TakeOutlet(block, plain))
        {
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
        || (plain.Length <= 120 && (LinePatterns.Licence().IsMatch(plain) || LinePatterns.Contact().IsMatch(plain) || LinePatterns.Notice().IsMatch(plain)))
        || (plain.Length <= 40 && LinePatterns.Call().IsMatch(plain));

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

        if (draft.Title is not null || _hasBody || LinePatterns.IsCredits(plain) || SaysCaption(plain))
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

        if (LinePatterns.IsCredits(plain))
        {
            draft.BylineDate ??= _hasBody || LinePatterns.DateInLine().Match(plain) is not { Success: true } day ? null : day.Value;
            draft.Add(_hasBody || LinePatterns.Credit().IsMatch(plain) ? ZoneKind.Credit : ZoneKind.Byline, block.Span);
            return true;
        }

        if (IsCaption(block, plain))
        {
            _glued.AddCaption(block.Span);
            return true;
        }

        if (IsHeading(block, plain, index))
        {
            draft.Add(ZoneKind.Heading, block.Span);
            return true;
        }

        return false;
    }

    private static bool IsCaption(Block block, string plain) =>
        SaysCaption(plain)
        || (block.IsAfterImage && !block.IsBold && !block.IsHeading && (block.IsItalic || IsShortLine(plain, 60)));

    private static bool SaysCaption(string plain)
    {
        if (plain.Length > 80)
        {
            return false;
        }

        var words = plain.AsSpan().TrimEnd("）)】_");
        foreach (var ending in CaptionEndings)
        {
            if (words.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return LinePatterns.Caption().IsMatch(plain);
    }

    private bool IsHeading(Block block, string plain, int index)
    {
        if (IsQuestion(plain))
        {
            return false;
        }

        if (block.IsHeading || (block.IsBold && plain.Length <= LongestHeading * 2 && plain[^1] is not ('。' or '，' or '：')))
        {
            return true;
        }

        var isLast = index == blocks.Count - 1;
        return !isLast && (IsShortLine(plain, LongestHeading) || (plain.Length <= LongestHeading && LinePatterns.Chapter().IsMatch(plain)));
    }

    // Asked in the text, or by the one who interviews, and no heading.
    private static bool IsQuestion(string plain) => plain[^1] is '？' or '?' && plain.AsSpan(0, plain.Length - 1).IndexOfAny("：:，,。") >= 0
        && (plain.Length > 20 || plain.Contains('：', StringComparison.Ordinal));

    private static bool IsShortLine(string plain, int longest) =>
        plain.Length <= longest && !(plain[^1] == '”' && plain.AsSpan().IndexOfAny("，：,:") >= 0) && plain[^1] is not ('。' or '；' or ';' or '，' or ',' or '：' or ':' or '…' or '’' or '）' or '!' or '！' or '.' or '—')
        && plain[0] is not ('“' or '（') && !plain.Contains('。', StringComparison.Ordinal);

    private bool TakeCopyright(Block block)
    {
        var match = LinePatterns.Copyright().Match(draft.Look, block.Span.Start, block.Span.Length);
        if (match.Success)
        {
            draft.Add(ZoneKind.Credit, block.Span.Start, match.Index + match.Length);
            draft.Add(ZoneKind.Furniture, match.Index + match.Length, block.Span.End);
        }

        return match.Success;
    }

    private bool TakeOutlet(Block block, string plain)
    {
        var match = LinePatterns.LinkAndOutlet().Match(plain);
        if (match.Success)
        {
            var start = block.Span.End - match.Groups["outlet"].Length;
            draft.Add(ZoneKind.Furniture, block.Span.Start, start);
            draft.Add(ZoneKind.Byline, start, block.Span.End);
        }

        return match.Success;
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
        _glued.AddBody(new Span(start, block.Span.End));
    }
}
