using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Merging;

/// <summary>Files of facts as the input of a build: one whose bytes are as they were is not read again.</summary>
/// <param name="stamp">What all facts must depend on.</param>
public sealed class FactsFiles(FactsStamp stamp) : IKeptFacts
{
    /// <summary>The input of a build that joins these files.</summary>
    /// <param name="found">The files.</param>
    /// <param name="options">The options of the build; a part that cannot be read fails it.</param>
    /// <exception cref="FactsException">Not all can be read.</exception>
    public static BuildInput Input(BuildInput found, BuildOptions options)
    {
        if (found.Problems.Count > 0)
        {
            throw new FactsException("Not all facts can be read, so nothing was written: " + string.Join(" ", found.Problems.Take(3)));
        }

        var stamp = FactsStamp.Of(options);
        return found with { Files = [.. found.Files.Select(file => Known(file, stamp))], Kept = new FactsFiles(stamp) };
    }

    /// <inheritdoc/>
    public bool HasText(SourceFile file) => false;

    /// <inheritdoc/>
    public KeptFacts? Read(SourceFile file)
    {
        try
        {
            using var text = new StreamReader(file.Open(), Encoding.UTF8);
            return new KeptFacts([.. new FactsReader(stamp).Read(file.Path, text)], stamp);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FactsException($"{file.Path} cannot be read ({error.Message.TrimEnd('.')}).", error);
        }
    }

    /// <summary>The same file, known by its bytes and by what they must depend on. Standard input is held, since it comes once.</summary>
    private static SourceFile Known(SourceFile file, FactsStamp stamp)
    {
        try
        {
            using var stream = file.Open();
            if (!stream.CanSeek)
            {
                using var memory = new MemoryStream();
                stream.CopyTo(memory);
                var bytes = memory.ToArray();
                return file with { Open = () => new MemoryStream(bytes, writable: false), Hash = ContentHash.Of($"{ContentHash.Of(bytes)} {stamp}") };
            }

            return file with { Hash = ContentHash.Of($"{ContentHash.Of(stream)} {stamp}") };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FactsException($"{file.Path} cannot be read ({error.Message.TrimEnd('.')}), so nothing was written.", error);
        }
    }
}
