using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>A mapping of a YAML file whose keys are asked for by name; what is wrong is collected with its line.</summary>
internal sealed class YamlMap(YamlMappingNode node, string what, string file, List<string> problems)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The line it begins in.</summary>
    public int Line => (int)node.Start.Line;

    /// <summary>The value's text, or <c>null</c> when the key is missing or empty.</summary>
    public string? Text(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim(),
        var other => Wrong<string>(other, $"{key} takes one value"),
    };

    /// <summary>A value that has to be understood.</summary>
    public T Value<T>(string key, Func<string, T?> read, T usual, string takes)
        where T : struct
    {
        var text = Text(key);
        if (text is null || read(text) is { } value)
        {
            return text is null ? usual : read(text)!.Value;
        }

        Problem(Find(key)!, $"{key} takes {takes}, not {text}");
        return usual;
    }

    /// <summary>A whole number within bounds.</summary>
    public int Number(string key, int usual, int least, int most) => Value(
        key,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : (int?)null,
        usual,
        string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));

    /// <summary>One of a few words.</summary>
    public string Word(string key, params string[] words)
    {
        var text = Text(key) ?? words[0];
        if (words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        Problem(Find(key)!, $"{key} is {string.Join(" or ", words)}, not {text}");
        return words[0];
    }

    /// <summary>A mapping below the key, or <c>null</c> when the key is missing or empty.</summary>
    public YamlMap? Map(string key) => Find(key) switch
    {
        null or YamlScalarNode { Value: null or "" } => null,
        YamlMappingNode map => new YamlMap(map, key, file, problems),
        var other => Wrong<YamlMap>(other, $"{key} holds named values, one a line"),
    };

    /// <summary>The mappings of the list below the key.</summary>
    public IReadOnlyList<YamlMap> Maps(string key)
    {
        if (Find(key) is not YamlSequenceNode list)
        {
            return [];
        }

        var maps = new List<YamlMap>();
        foreach (var item in list)
        {
            if (item is YamlMappingNode map)
            {
                maps.Add(new YamlMap(map, what, file, problems));
            }
            else
            {
                Problem(item, $"an entry of {key} holds named values, such as name and folder");
            }
        }

        return maps;
    }

    /// <summary>The texts of the list below the key, or <c>null</c> when it is no list.</summary>
    public IReadOnlyList<string>? Texts(string key) => Find(key) is YamlSequenceNode list
        ? [.. list.OfType<YamlScalarNode>().Select(item => item.Value?.Trim() ?? string.Empty).Where(item => item.Length > 0)]
        : null;

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Says that something is wrong where the key stands, or where the mapping begins.</summary>
    public void Problem(string? key, string reason) => Problem((key is null ? null : Find(key)) ?? node, reason);

    /// <summary>Complains of every key that nobody asked for. Called last.</summary>
    public void DemandKnown()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(k => !_asked.Contains(k.Value!)))
        {
            Problem(key, $"{what} has no setting {key.Value}; there are {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
        }
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private T? Wrong<T>(YamlNode at, string reason)
        where T : class
    {
        Problem(at, reason);
        return null;
    }

    private void Problem(YamlNode at, string reason) =>
        problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}:{at.Start.Line}: {reason}."));
}
