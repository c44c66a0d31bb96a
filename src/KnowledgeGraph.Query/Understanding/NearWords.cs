using System.Runtime.InteropServices;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Words by their ends: one that differs from a text in one character begins or ends as the text does.</summary>
internal sealed class NearWords
{
    private readonly Dictionary<char, List<string>> _beginning = [];
    private readonly Dictionary<char, List<string>> _ending = [];

    public NearWords(IEnumerable<string> words)
    {
        foreach (var word in words.Where(w => w.Length > 1))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_beginning, word[0], out _) ??= []).Add(word);
            (CollectionsMarshal.GetValueRefOrAddDefault(_ending, word[^1], out _) ??= []).Add(word);
        }
    }

    /// <summary>The words that differ from a text in one character, by the place of that character, then ordinal.</summary>
    public IReadOnlyList<string> Of(ReadOnlySpan<char> text)
    {
        List<(int At, string Word)>? found = null;
        if (text.Length > 1 && _beginning.TryGetValue(text[0], out var alike))
        {
            Gather(alike, text, ref found);
        }

        if (text.Length > 1 && _ending.TryGetValue(text[^1], out alike))
        {
            Gather(alike, text, ref found);
        }

        return found is null ? [] : [.. found.Distinct().OrderBy(f => f.At).ThenBy(f => f.Word, StringComparer.Ordinal).Select(f => f.Word)];
    }

    private static void Gather(List<string> words, ReadOnlySpan<char> text, ref List<(int At, string Word)>? found)
    {
        foreach (var word in CollectionsMarshal.AsSpan(words))
        {
            if (word.Length == text.Length && OddAt(word, text) is >= 0 and var at)
            {
                (found ??= []).Add((at, word));
            }
        }
    }

    // The place of the one character that differs, or -1.
    private static int OddAt(ReadOnlySpan<char> word, ReadOnlySpan<char> text)
    {
        var at = word.CommonPrefixLength(text);
        return at < word.Length && word[(at + 1)..].SequenceEqual(text[(at + 1)..]) ? at : -1;
    }
}
