using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Text.Segmentation;

/// <summary>The embedded data of the segmenter.</summary>
internal static class SegmentationData
{
    /// <summary>The whole text of a resource.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(SegmentationData).Assembly.GetManifestResourceStream("segmentation/" + name)
            ?? throw new InvalidOperationException($"The segmenter's data {name} is missing from this build.");
        using var reader = new StreamReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
