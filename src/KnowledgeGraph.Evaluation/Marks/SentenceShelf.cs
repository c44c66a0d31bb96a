using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Evaluation.Marks;

/// <summary>
/// The sentences of texts by their hash: where marks are kept apart from texts that belong to others, this finds what they are marks of. A text is read line
/// by line; images, links and the signs of Markdown are taken off, and, as a second reading, tags and addresses.
/// </summary>
public sealed partial class SentenceShelf
{
    private const int Longest = 400;
    private readonly Dictionary<string, string> _byHash = new(StringComparer.Ordinal);

    /// <summary>Takes in all files of folders, or files.</summary>
    /// <exception cref="IOException">One cannot be read.</exception>
    public static SentenceShelf Of(IEnumerable<string> paths)
    {
        var shelf = new SentenceShelf();
        foreach (var file in paths.SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path]))
        {
            foreach (var line in File.ReadLines(file))
            {
                shelf.Add(Plain(line));
                if (Addresses().IsMatch(line))
                {
                    shelf.Add(Plain(Addresses().Replace(line, string.Empty)));
                }
            }
        }

        return shelf;
    }

    /// <summary>The hash of a sentence: the first sixteen hexadecimal digits of SHA-256 over its UTF-8.</summary>
    public static string HashOf(string sentence) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)))[..16];

    /// <summary>The sentence with a hash, or <c>null</c>.</summary>
    public string? Find(string hash) => _byHash.GetValueOrDefault(hash);

    private static string Plain(string line) =>
        Signs().Replace(Links().Replace(Images().Replace(line, string.Empty), "$1"), string.Empty).Replace('[', '［').Replace(']', '］').Replace('|', '｜');

    private void Add(string line)
    {
        // What goes before a text in lists of articles: its day and 正文：.
        var start = line.IndexOf("正文：", StringComparison.Ordinal) is >= 0 and <= 30 and var head ? head + 3 : 0;
        foreach (Match match in Sentences().Matches(line[start..].Trim()))
        {
            var sentence = match.Value.Trim();
            sentence = sentence.Length > Longest ? sentence[..Longest] : sentence;
            _byHash.TryAdd(HashOf(sentence), sentence);
        }
    }

    [GeneratedRegex(@"[^。！？!?]*[。！？!?]+[”」』）)]*|[^。！？!?]+$")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Images();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex("[*_#>`]+")]
    private static partial Regex Signs();

    [GeneratedRegex(@"<[^>]+>|\(http[^)]*\)|https?://\S+|`#\d+`|\[!\[[^\n]*")]
    private static partial Regex Addresses();
}
