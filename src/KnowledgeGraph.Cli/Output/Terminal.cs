using Spectre.Console;

using System.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The two streams of the process: results on one, everything said to a person on the other.</summary>
internal static class Terminal
{
    private const int RedirectedWidth = 240;

    /// <summary>Writes a line of a result.</summary>
    public static void Line(string text = "") => Console.Out.WriteLine(text);

    /// <summary>Says something that is not part of the result.</summary>
    public static void Note(string text) => Console.Error.WriteLine(text);

    /// <summary>Says what went wrong.</summary>
    public static void Error(string text) => Console.Error.WriteLine("kg: " + text);

    /// <summary>Makes both streams carry Chinese whatever the locale says.</summary>
    public static void UseUnicode()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (Console.OutputEncoding.CodePage != encoding.CodePage)
        {
            Console.OutputEncoding = encoding;
        }
    }

    /// <summary>Into a file or a pipe tables go without colours, and wide enough not to break their lines.</summary>
    public static void PlainWhenRedirected()
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Capabilities.Ansi = false;
            AnsiConsole.Profile.Capabilities.Links = false;
            AnsiConsole.Profile.Width = RedirectedWidth;
        }
    }

    /// <summary>Whether a person watches the messages.</summary>
    public static bool IsInteractive => !Console.IsErrorRedirected && !Console.IsOutputRedirected;
}
