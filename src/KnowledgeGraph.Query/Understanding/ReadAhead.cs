namespace KnowledgeGraph.Query.Understanding;

/// <summary>
/// Reads the first question of a process on another thread while the store is opened and names are looked up, so that tables are loaded and
/// code is compiled meanwhile. What it reads is thrown away: the answer is the same with and without.
/// </summary>
internal static class ReadAhead
{
    private static int _begun;

    /// <summary>Whether nothing was asked in this process before; begins to read ahead if so.</summary>
    public static bool IsFirst(string question)
    {
        var isFirst = Interlocked.Exchange(ref _begun, 1) == 0;
        if (isFirst)
        {
            _ = Task.Run(() => QuestionReader.ReadWithoutNames(question));
        }

        return isFirst;
    }
}
