using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Dates;

/// <summary>A reading position in a folded text.</summary>
internal struct TimeCursor(string text, int at)
{
    public int At { get; set; } = at;

    public readonly string Text => text;

    public readonly char Current => At < text.Length ? text[At] : '\0';

    public readonly char Peek(int offset) => At + offset >= 0 && At + offset < text.Length ? text[At + offset] : '\0';

    /// <summary>Steps over the word when it stands here.</summary>
    public bool Take(string word)
    {
        if (Current != word[0] || string.CompareOrdinal(text, At, word, 0, word.Length) != 0)
        {
            return false;
        }

        At += word.Length;
        return true;
    }

    /// <summary>Steps over the first of the words that stands here and returns its place in the list, or -1.</summary>
    public int TakeAny(ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Take(words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public void SkipSpace()
    {
        while (Current == ' ')
        {
            At++;
        }
    }

    /// <summary>Steps over a whole number from <paramref name="least"/> to <paramref name="most"/>, in Arabic digits or Chinese ones up to 99.</summary>
    public bool TakeNumber(int least, int most, out int value)
    {
        var start = At;
        value = char.IsAsciiDigit(Current) ? Arabic() : Chinese();
        if (value >= least && value <= most && At > start)
        {
            return true;
        }

        At = start;
        return false;
    }

    private int Arabic()
    {
        var value = 0;
        for (var length = 0; char.IsAsciiDigit(Current); At++, length++)
        {
            value = length < 4 ? (value * 10) + (Current - '0') : int.MaxValue;
            if (length >= 4)
            {
                return -1;
            }
        }

        return value;
    }

    private int Chinese()
    {
        int value = 0, digit = 0;
        var hasTen = false;
        for (; NumeralCharacters.Digit(Current) >= 0 || Current == '十'; At++)
        {
            if (Current == '十')
            {
                if (hasTen)
                {
                    return -1;
                }

                (value, digit, hasTen) = (Math.Max(digit, 1) * 10, 0, true);
            }
            else if (digit > 0 || (digit = NumeralCharacters.Digit(Current)) > 9)
            {
                return -1;
            }
        }

        return value + digit;
    }
}
