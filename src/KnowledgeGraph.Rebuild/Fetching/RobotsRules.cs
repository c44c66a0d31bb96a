namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>
/// The rules of a robots.txt for one program, after RFC 9309: the groups that name it, else those for all; of the rules that fit
/// a path the longest one holds, and allowing wins a tie.
/// </summary>
public sealed class RobotsRules
{
    private readonly IReadOnlyList<(bool Allows, string Pattern)> _rules;

    private RobotsRules(IReadOnlyList<(bool Allows, string Pattern)> rules, TimeSpan? delay)
    {
        _rules = rules;
        Delay = delay;
    }

    /// <summary>Everything may be fetched.</summary>
    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>Nothing may be fetched.</summary>
    public static RobotsRules DisallowAll { get; } = new([(false, "/")], null);

    /// <summary>The pause that the site asks for between two requests, or <c>null</c>.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>Reads the rules for a program.</summary>
    /// <param name="text">The file.</param>
    /// <param name="agent">The program's name, compared without regard to case.</param>
    public static RobotsRules Parse(string text, string agent)
    {
        var groups = Groups(text);
        var own = groups.Where(g => g.Agents.Any(a => a.Equals(agent, StringComparison.OrdinalIgnoreCase))).ToList();
        var fitting = own.Count > 0 ? own : [.. groups.Where(g => g.Agents.Contains("*"))];
        return new RobotsRules([.. fitting.SelectMany(g => g.Rules)], fitting.Select(g => g.Delay).FirstOrDefault(d => d is not null));
    }

    /// <summary>Whether a path with its query may be fetched.</summary>
    public bool Allows(string path)
    {
        var best = _rules.Where(r => Fits(r.Pattern, path)).OrderByDescending(r => r.Pattern.Length).ThenByDescending(r => r.Allows).FirstOrDefault();
        return path == "/robots.txt" || best.Pattern is null || best.Allows;
    }

    private static List<Group> Groups(string text)
    {
        var groups = new List<Group>();
        var isNaming = false;
        foreach (var raw in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            var line = raw.IndexOf('#') is var comment && comment >= 0 ? raw[..comment] : raw;
            var colon = line.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var key = line[..colon].Trim().ToString().ToLowerInvariant();
            var value = line[(colon + 1)..].Trim().ToString();
            if (key == "user-agent")
            {
                if (!isNaming)
                {
                    groups.Add(new Group());
                }

                groups[^1].Agents.Add(value);
            }
            else if (groups.Count > 0)
            {
                groups[^1].Add(key, value);
            }

            isNaming = key == "user-agent" || (isNaming && key is not ("allow" or "disallow" or "crawl-delay"));
        }

        return groups;
    }

    /// <summary>A pattern fits a path that begins with it; <c>*</c> stands for anything, <c>$</c> for the end.</summary>
    private static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var found = isLast && isWhole
                ? path.EndsWith(parts[i], StringComparison.Ordinal) && path.Length - parts[i].Length >= at ? path.Length - parts[i].Length : -1
                : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }

    private sealed class Group
    {
        public List<string> Agents { get; } = [];

        public List<(bool Allows, string Pattern)> Rules { get; } = [];

        public TimeSpan? Delay { get; private set; }

        public void Add(string key, string value)
        {
            if (key is "allow" or "disallow" && value.Length > 0)
            {
                Rules.Add((key == "allow", value));
            }
            else if (key == "crawl-delay" && decimal.TryParse(value, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var seconds))
            {
                Delay = TimeSpan.FromSeconds((double)Math.Min(seconds, 86400));
            }
        }
    }
}
