using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Text.Segmentation;

/// <summary>The embedded data of the segmenter.</summary>
internal static class SegmentationData
{
    /// <summary>A resource.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(SegmentationData).Assembly.GetManifestResourceStream("segmentation/" + name)
            ?? throw new InvalidOperationException($"The segmenter's data {name} is missing from this build.");
        using var packed = new BrotliStream(stream, CompressionMode.Decompress);
        using var plain = new MemoryStream((int)stream.Length * 4);
        packed.CopyTo(plain);
        return Encoding.UTF8.GetString(plain.GetBuffer(), 0, (int)plain.Length);
    }
}
