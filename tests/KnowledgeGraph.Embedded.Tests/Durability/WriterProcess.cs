using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Embedded.Tests.Durability;

/// <summary>The writing process: starts it, reads what it acknowledged, ends it.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _mark;

    /// <param name="path">The store.</param>
    /// <param name="death">The milestone to die at and the transaction, or nothing.</param>
    /// <param name="tracer">A program to run it under, with its arguments, or nothing.</param>
    public WriterProcess(string path, IReadOnlyList<string> death, IReadOnlyList<string>? tracer = null)
    {
        _mark = path + ".mark";
        File.Delete(_mark);
        string[] command = [.. tracer ?? [], Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Embedded.Writer"), path, _mark, .. death];
        _process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>How far the last transaction came: 0 before the first began.</summary>
    public int Mark => File.Exists(_mark) && File.ReadAllBytes(_mark) is [var mark, ..] ? mark : 0;

    /// <summary>The next acknowledged transaction; <c>null</c> when the process has ended.</summary>
    public long? Next() => _process.StandardOutput.ReadLine() is { } line ? long.Parse(line, CultureInfo.InvariantCulture) : null;

    /// <summary>Ends it at once, by its id, and gives what it had acknowledged since.</summary>
    public long? Kill()
    {
        _process.Kill();
        return Drain();
    }

    /// <summary>What happens to it when the process that started it dies: its input ends. Whether it then ends too.</summary>
    public bool EndsWhenAbandoned(TimeSpan patience)
    {
        _process.StandardInput.Close();
        return _process.WaitForExit(patience);
    }

    /// <summary>Waits for its end and gives the last that it acknowledged.</summary>
    public long? Drain()
    {
        long? last = null;
        while (Next() is { } next)
        {
            last = next;
        }

        _process.WaitForExit();
        return last;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        File.Delete(_mark);
    }
}
