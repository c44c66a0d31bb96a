namespace KnowledgeGraph.Cli.Prompting;

/// <summary>Reads a line at a terminal with <see cref="LineEditor"/>; where the input is redirected, a plain line.</summary>
internal static class TerminalLine
{
    private const string Prompt = "问> ";
    private const string ClearToEnd = "\u001b[K";

    /// <summary>The next line, or <c>null</c> when there is no more.</summary>
    public static string? Read(IReadOnlyList<string> history, Func<string, Completion> complete)
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine();
        }

        var editor = new LineEditor(history, complete);
        var before = Console.TreatControlCAsInput;
        Console.TreatControlCAsInput = true;
        try
        {
            LineOutcome outcome;
            do
            {
                Show(editor);
                outcome = editor.Handle(Console.ReadKey(intercept: true));
            }
            while (outcome == LineOutcome.Editing);

            Console.Error.WriteLine();
            return outcome == LineOutcome.Done ? editor.Text : null;
        }
        finally
        {
            Console.TreatControlCAsInput = before;
        }
    }

    private static void Show(LineEditor editor)
    {
        var width = Console.WindowWidth > 0 ? Console.WindowWidth : 80;
        var (text, cursor) = LineView.Of(Prompt, editor.Text, editor.Cursor, width);
        Console.Error.Write($"\r{text}{ClearToEnd}\r\u001b[{cursor}C");
    }
}
