using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Which of the paths between two nodes are wanted: <c>SHORTEST 1</c>, <c>ALL SHORTEST</c>, <c>ANY SHORTEST</c>, <c>ANY</c>, <c>SHORTEST GROUP</c>.</summary>
internal sealed class PathSelector(Cursor cursor)
{
    /// <summary>The selector at the cursor; <see cref="ShortestKind.NotShortest"/> where none stands.</summary>
    public ShortestKind Parse()
    {
        if (cursor.TryWords("ALL", "SHORTEST"))
        {
            Paths();
            return ShortestKind.All;
        }

        if (cursor.TryWords("ALL", "PATHS") || IsAlone("ALL"))
        {
            return ShortestKind.NotShortest;
        }

        var at = cursor.Current.At;
        if (!cursor.TryWords("ANY", "SHORTEST") && !IsAlone("ANY") && !IsAlone("SHORTEST"))
        {
            return ShortestKind.NotShortest;
        }

        if (cursor.Kind == LexemeKind.Integer && cursor.Take().Text != "1")
        {
            throw Fail.Syntax("UnsupportedFeature", at, "More than one path, or group of paths, is not supported: ask for SHORTEST 1, ALL SHORTEST or ANY, or match all paths and sort them by length(p) with LIMIT.");
        }

        Paths();
        return cursor.TryWord("GROUP") || cursor.TryWord("GROUPS") ? ShortestKind.All : ShortestKind.One;
    }

    private bool IsAlone(string word) =>
        cursor.Is(word) && cursor.Peek(1).Kind is LexemeKind.Integer or LexemeKind.LeftParen or LexemeKind.Name && cursor.TryWord(word);

    private void Paths() => _ = cursor.TryWord("PATHS") || cursor.TryWord("PATH");
}
