namespace KnowledgeGraph.Text.Folding;

/// <summary>What each UTF-16 unit becomes: another unit, nothing, or a case for a closer look.</summary>
internal sealed class CharacterTable
{
    /// <summary>Stands for a unit that vanishes.</summary>
    public const char Dropped = '\0';

    /// <summary>Stands for a unit whose fate depends on its neighbours.</summary>
    public const char Contextual = '\uFFFF';

    private const string NeedContext = "(（*[]<&\"\r\n \u00A0";
    private readonly char[] _map = new char[char.MaxValue + 1];
    private readonly Dictionary<char, PhraseRule[]> _phrases;

    private CharacterTable()
    {
        for (var i = 0; i < _map.Length; i++)
        {
            _map[i] = (char)i;
        }

        MapWidth();
        MapCase();
        MapSpacesAndPoints();
        foreach (var (from, to) in FoldingData.Pairs("traditional.txt").Concat(FoldingData.Pairs("radicals.txt")))
        {
            _map[from] = to;
        }

        _phrases = PhraseRule.Load(c => _map[c]);
        Single = (char[])_map.Clone();
        foreach (var c in NeedContext.Concat(_phrases.Keys))
        {
            _map[c] = Contextual;
        }
    }

    /// <summary>The table; immutable.</summary>
    public static CharacterTable Instance { get; } = new();

    /// <summary>What the unit becomes, or <see cref="Dropped"/> or <see cref="Contextual"/>.</summary>
    public char this[char c] => _map[c];

    private char[] Single { get; }

    /// <summary>What the unit at the position becomes, phrases considered.</summary>
    public char InPhrase(string text, int at)
    {
        var c = text[at];
        if (_phrases.TryGetValue(c, out var rules))
        {
            foreach (var rule in rules)
            {
                if (rule.Matches(text, at))
                {
                    return rule.Becomes;
                }
            }
        }

        return Single[c];
    }

    /// <summary>The folded text where each unit becomes one unit whatever stands beside it; else <c>null</c>.</summary>
    public string? Fold(string text)
    {
        var map = _map;
        var isSame = true;
        foreach (var c in text)
        {
            var folded = map[c];
            if (folded is Dropped or Contextual)
            {
                return null;
            }

            isSame &= folded == c;
        }

        return isSame ? text : string.Create(text.Length, (text, map), static (folded, from) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = from.map[from.text[i]];
            }
        });
    }

    /// <summary>The text with simplified characters, letters and digits of ordinary width, and nothing else changed: every place is where it was.</summary>
    public string Simplified(string text)
    {
        var at = 0;
        while (at < text.Length && !MayDiffer(text[at]))
        {
            at++;
        }

        return at == text.Length ? text : string.Create(text.Length, (text, this), static (simplified, from) =>
        {
            for (var i = 0; i < simplified.Length; i++)
            {
                simplified[i] = from.Item2.MayDiffer(from.text[i]) ? from.Item2.SimplifiedAt(from.text, i) : from.text[i];
            }
        });
    }

    private bool MayDiffer(char c) => c >= '\u2E80' && _map[c] != c;

    private char SimplifiedAt(string text, int at)
    {
        var c = text[at];
        return c is >= '０' and <= 'ｚ' ? char.IsLetterOrDigit(c) ? (char)(c - '０' + '0') : c
            : c is (>= '\u2E80' and <= '\u2FDF') or (>= '\u3400' and <= '\uFAFF') ? InPhrase(text, at) : c;
    }

    private void MapWidth()
    {
        for (var c = '０'; c <= '９'; c++)
        {
            _map[c] = (char)(c - '０' + '0');
        }

        for (var i = 0; i < 26; i++)
        {
            _map['Ａ' + i] = _map['ａ' + i] = (char)('a' + i);
        }

        Map("％＋－．／＆＠＃＝＿＊～", "%+-./&@#=_*~");
        Map("「」『』", "“”‘’");
    }

    private void MapCase()
    {
        for (var c = '\0'; c < '\u0250'; c++)
        {
            _map[c] = char.ToLowerInvariant(c);
        }
    }

    private void MapSpacesAndPoints()
    {
        Map("\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", new string(' ', 17));
        Map("\u2010\u2011\u2212", "---");
        Map("\u2022\u2027\u30FB\uFF65", "····");
        foreach (var (first, last) in new[]
        {
            ('\u00AD', '\u00AD'), ('\u200B', '\u200F'), ('\u202A', '\u202E'), ('\u2060', '\u2064'),
            ('\uFE00', '\uFE0F'), ('\uFEFF', '\uFEFF'), ('\0', '\0'),
        })
        {
            Array.Fill(_map, Dropped, first, last - first + 1);
        }
    }

    private void Map(string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            _map[from[i]] = to[i];
        }
    }
}
