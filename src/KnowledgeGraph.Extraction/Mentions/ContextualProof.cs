using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Lexicons;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Whether an article proves a surface that is also an ordinary word: it is quoted, its maker stands before it, a telling word
/// follows, it stands in a list with its like, or another surface of the same row is named in the article.
/// </summary>
internal sealed class ContextualProof
{
    private static readonly Lazy<SenseWords> Heads = new(() => new SenseWords("sense-heads.tsv"));
    private static readonly Lazy<SenseWords> Leads = new(() => new SenseWords("sense-leads.tsv"));

    private const int LongestDate = 16;
    private const int Defined = 5;

    private readonly ArticleText _text;
    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, HashSet<string>> _plainSurfaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Surface, string Row), int> _best = [];

    public ContextualProof(ArticleText text, Lexicon lexicon, IReadOnlyList<GazetteerHit> hits)
    {
        _text = text;
        _lexicon = lexicon;
        foreach (var hit in hits)
        {
            for (var i = 0; i < hit.Senses.Count; i++)
            {
                var sense = hit.Senses[i];
                if (!sense.Contextual)
                {
                    Surfaces(sense.Row.Id).Add(hit.Span.Of(text.Value));
                    _families.Add(sense.Row.Parent ?? string.Empty);
                }
            }
        }

        foreach (var hit in hits)
        {
            for (var i = 0; i < hit.Senses.Count; i++)
            {
                var sense = hit.Senses[i];
                if (sense.Contextual)
                {
                    var key = (hit.Span.Of(text.Value), sense.Row.Id);
                    _best[key] = Math.Max(_best.GetValueOrDefault(key), Local(hit.Span, sense.Row));
                }
            }
        }
    }

    /// <summary>How well the article proves that the surface stands for the row; 2 is enough.</summary>
    public int Score(Span span, LexiconRow row)
    {
        // One letter is proved where it stands, and nowhere else.
        if (span.Length == 1)
        {
            return Math.Max(HeadScore(span, row.Type), LeadScore(span, row.Type));
        }

        var surface = span.Of(_text.Value);
        var score = Math.Max(Local(span, row), _best.GetValueOrDefault((surface, row.Id)) - 1);
        return _plainSurfaces.TryGetValue(row.Id, out var others) && others.Any(other => other != surface) ? Math.Max(score, 2) : score;
    }

    /// <summary>3 when a word that tells this type follows, else 0.</summary>
    public int HeadScore(Span span, EntityType type)
    {
        var at = span.End;
        while (Quotes.Closes(_text.At(at)) || _text.At(at) == ' ')
        {
            at++;
        }

        at = type == EntityType.Media ? BehindDate(at) : at;
        var length = Heads.Value.Words.LengthAt(_text.Value, at);
        return length > 0 && !IsOfName(at, length) && Heads.Value.Tells(_text.Value.AsSpan(at, length), type) ? 3 : 0;
    }

    /// <summary>3 when a word that tells this type stands before (收购某某, 社交平台某某), else 0.</summary>
    public int LeadScore(Span span, EntityType type)
    {
        var end = span.Start;
        while (Quotes.Opens(_text.At(end - 1)) || _text.At(end - 1) == ' ')
        {
            end--;
        }

        var length = Leads.Value.Words.LengthBefore(_text.Value, end);
        return length > 0 && Leads.Value.Tells(_text.Value.AsSpan(end - length, length), type) ? 3 : 0;
    }

    /// <summary>What the words beside a surface say that names a firm and its product alike: the product is its maker's whichever of the two is meant.</summary>
    public int NamesakeScore(Span span, LexiconRow row) =>
        Math.Max(Math.Max(HeadScore(span, row.Type), LeadScore(span, row.Type)), Math.Max(ListScore(span, row.Type), IsBeforeOwnModel(span.End, row) ? 3 : 0));

    // 某某界8月29日消息
    private int BehindDate(int at)
    {
        var end = at;
        while (end - at < LongestDate && (char.IsAsciiDigit(_text.At(end)) || "年月日 早上下午晚间盘".Contains(_text.At(end), StringComparison.Ordinal)))
        {
            end++;
        }

        return end > at && _text.Value.AsSpan(at, end - at).ContainsAnyInRange('0', '9') ? end : at;
    }

    // 在合肥发布讯飞星火: 讯 begins a name here, and no 合肥发布讯 stands before it.
    private bool IsOfName(int at, int length) => length == 1 && _text.Atoms.StartingAt(at) is not null;

    private int Local(Span span, LexiconRow row)
    {
        // 表示 after a frequent name shows a person, but not which.
        var score = row.Type == EntityType.Person ? MakerScore(span, row) : Math.Max(HeadScore(span, row.Type), MakerScore(span, row));
        score = Math.Max(score, Math.Max(ListScore(span, row.Type), LeadScore(span, row.Type)));
        if (row.Type == EntityType.Company && ExchangeCode.At(_text.Value, span.End))
        {
            score = 3;
        }

        if (row.Type == EntityType.Company && (IsBeforeOwnModel(span.End, row) || BeginsOwnName(span, row)))
        {
            score = 3;
        }

        if (IsBracketedName(span.End, row))
        {
            score = Defined;
        }

        if (row.Type != EntityType.Person && row.Type != EntityType.Region && Quotes.Opens(_text.At(span.Start - 1)) && Quotes.Closes(_text.At(span.End)))
        {
            score = Math.Max(score, 2);
        }

        if (row.Type == EntityType.Model && _families.Contains(row.Id))
        {
            score = Math.Max(score, 2);
        }

        if (row.Type == EntityType.Person && (Named(row.Maker) || Named(row.Parent)))
        {
            score = Math.Max(score, 2);
        }

        return row.Type == EntityType.Region && Named(row.Parent) && LeftWalk.IsBoundary(_text, span.Start) ? Math.Max(score, 2) : score;
    }

    private int MakerScore(Span span, LexiconRow row)
    {
        var end = span.Start;
        while (Quotes.Opens(_text.At(end - 1)) || _text.At(end - 1) is '的' or ' ')
        {
            end--;
        }

        var maker = row.Maker ?? row.Parent;
        if (IsBracketedMaker(span.End, maker))
        {
            return 3;
        }

        if (_text.Atoms.EndingAt(end) is not { } before)
        {
            return 0;
        }

        return before.Row.Id == maker || before.Row.Id == _lexicon.Find(maker)?.Parent ? 3 : 0;
    }

    /// <summary>星火（科大讯飞）: the maker in brackets after the name.</summary>
    private bool IsBracketedMaker(int end, string? maker)
    {
        while (Quotes.Closes(_text.At(end)))
        {
            end++;
        }

        return maker is not null && _text.At(end) is '(' or '（' && _text.Atoms.StartingAt(end + 1) is { } atom && atom.Row.Id == maker;
    }

    // 云杉（云杉科技）: what is introduced by its other name is meant all over the article, unless something speaks against it there.
    private bool IsBracketedName(int end, LexiconRow row)
    {
        while (Quotes.Closes(_text.At(end)))
        {
            end++;
        }

        return _text.At(end) is '(' or '（' && _text.Atoms.StartingAt(end + 1) is { } atom && atom.Row.Id == row.Id && _text.At(atom.Span.End) is ')' or '）';
    }

    // 抖音的云雀大模型: before a model of its house the firm is meant, and not the platform of the same name.
    private bool IsBeforeOwnModel(int end, LexiconRow row)
    {
        var at = _text.At(end) is '的' ? end + 1 : end;
        while (at > end && Quotes.Opens(_text.At(at)))
        {
            at++;
        }

        return at > end && _text.Atoms.StartingAt(at) is { Row: { Type: EntityType.Model, Maker: { } maker } } && (maker == row.Id || maker == row.Parent);
    }

    // 360智脑: a known name of what the firm makes begins with the firm's.
    private bool BeginsOwnName(Span span, LexiconRow row) =>
        _text.Atoms.StartingAt(span.Start) is { Row: { Type: EntityType.Model or EntityType.Product, Maker: { } maker } } whole && whole.Span.End > span.End && maker == row.Id;

    /// <summary>3 when names of the type stand in the same list, divided by 、, else 0.</summary>
    public int ListScore(Span span, EntityType type) => InList(span.Start, -1, type) || InList(span.End, 1, type) ? 3 : 0;

    private bool InList(int at, int step, EntityType type)
    {
        for (var items = 0; items < 4; items++)
        {
            while (Quotes.Opens(_text.At(step < 0 ? at - 1 : at)) || Quotes.Closes(_text.At(step < 0 ? at - 1 : at)))
            {
                at += step;
            }

            if (_text.At(step < 0 ? at - 1 : at) is not '、')
            {
                return false;
            }

            at += step;
            if ((step < 0 ? _text.Atoms.EndingAt(at) : _text.Atoms.StartingAt(at)) is { } atom)
            {
                return atom.Type == type;
            }

            var item = 0;
            while (item < 10 && Characters.IsHan(_text.At(step < 0 ? at - 1 : at)))
            {
                at += step;
                item++;
            }
        }

        return false;
    }

    private bool Named(string? id) => id is not null && _plainSurfaces.ContainsKey(id);

    private HashSet<string> Surfaces(string id)
    {
        if (!_plainSurfaces.TryGetValue(id, out var surfaces))
        {
            _plainSurfaces.Add(id, surfaces = new HashSet<string>(StringComparer.Ordinal));
        }

        return surfaces;
    }
}
