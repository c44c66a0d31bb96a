namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>For every character the bracket or quote that stands open before it and the one that closes behind it, with the distance.</summary>
internal static class Brackets
{
    private const int Far = 20;
    private const int ToldDistance = 3;
    private const int None = 0;
    private const int Reversed = 7;

    /// <summary>Fills codes of kind (times 16) and distance.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The codes of what is open before each character.</param>
    /// <param name="behind">The codes of what closes behind each character.</param>
    /// <param name="outside">Where the brackets around each character stand, opening and closing, or -1.</param>
    public static void Mark(ReadOnlySpan<char> text, int[] before, int[] behind, (int Open, int Close)[] outside)
    {
        var last = -Far;
        for (var i = 0; i < text.Length; i++)
        {
            before[i] = Code(i - last < Far ? Opens(text[last]) : None, i - last);
            outside[i] = (before[i] >> 4 is not (None or Reversed) ? last : -1, -1);
            last = Opens(text[i]) != None ? i : last;
        }

        var next = text.Length + Far;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var own = Closes(text[i]);
            next = own is not (None or Reversed) ? i : next;
            behind[i] = Code(next - i < Far ? Closes(text[next]) : None, next - i);
            outside[i].Close = behind[i] >> 4 is not (None or Reversed) ? next : -1;
            next = own != None ? i : next;
        }
    }

    private static int Code(int kind, int distance) =>
        kind == None ? 0 : (kind << 4) | (kind == Reversed ? 0 : 1 + Math.Min(ToldDistance, distance));

    private static int Opens(char c) => c switch { '《' => 1, '“' => 2, '(' => 3, '》' or '”' or ')' => Reversed, _ => None };

    private static int Closes(char c) => c switch { '》' => 1, '”' => 2, ')' => 3, '《' or '“' or '(' => Reversed, _ => None };
}
