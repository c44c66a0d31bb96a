namespace KnowledgeGraph.Text.Folding;

/// <summary>A folding that keeps every position: simplified, half-width and lower case, but nothing dropped. What layout rules look at.</summary>
internal static class SameLength
{
    /// <summary>The text with each unit folded; a unit that full folding drops becomes a space.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        var table = CharacterTable.Instance;
        for (var i = 0; i < original.Length; i++)
        {
            var c = table[original[i]];
            folded[i] = c switch
            {
                CharacterTable.Contextual => table.InPhrase(original, i),
                CharacterTable.Dropped => ' ',
                _ => c,
            };
        }
    });
}
