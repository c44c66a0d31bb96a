using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>Writes a model file: the same model gives the same bytes.</summary>
internal static class ModelWriter
{
    /// <summary>The bytes of a model.</summary>
    public static byte[] Write(IReadOnlyList<RecognisedType> types, SurfaceTable surfaces, ModelWeights weights, short[] transitions, ThemeTable themes)
    {
        var packed = Pack(types, surfaces, weights, transitions, themes);
        var file = new byte[ModelFormat.HeaderLength + packed.Length];
        ModelFormat.Name.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), ModelFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), Templates.Version);
        SHA256.HashData(packed).CopyTo(file, 16);
        packed.CopyTo(file, ModelFormat.HeaderLength);
        return file;
    }

    private static byte[] Pack(IReadOnlyList<RecognisedType> types, SurfaceTable surfaces, ModelWeights weights, short[] transitions, ThemeTable themes)
    {
        var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.SmallestSize))
        using (var writer = new BinaryWriter(brotli, Encoding.UTF8))
        {
            writer.Write((byte)types.Count);
            writer.Write([.. types.Select(type => (byte)type)]);
            WriteSurfaces(writer, surfaces);
            WriteTransitions(writer, transitions, Labels.CountOf(types.Count));
            WriteWeights(writer, weights);
            if (!RecognisedTypes.AreOfField(types))
            {
                WriteThemes(writer, themes);
            }
        }

        return bytes.ToArray();
    }

    private static void WriteSurfaces(BinaryWriter writer, SurfaceTable surfaces)
    {
        WriteKeys(writer, surfaces.Keys);
        foreach (var code in surfaces.Codes)
        {
            writer.Write7BitEncodedInt(code);
        }
    }

    private static void WriteTransitions(BinaryWriter writer, short[] transitions, int labels)
    {
        for (var before = 0; before <= labels; before++)
        {
            foreach (var weight in transitions.AsSpan((before < labels ? before : Labels.Start) * Labels.Stride, labels))
            {
                writer.Write(weight);
            }
        }
    }

    private static void WriteThemes(BinaryWriter writer, ThemeTable themes)
    {
        WriteKeys(writer, themes.Keys);
        for (var word = 0; word < themes.Keys.Length; word++)
        {
            for (var type = 0; type < ThemeTable.Types; type++)
            {
                writer.Write(themes.Leanings[(word * ThemeTable.Stride) + type]);
            }
        }
    }

    private static void WriteWeights(BinaryWriter writer, ModelWeights weights)
    {
        WriteKeys(writer, weights.Keys);
        foreach (var number in weights.Numbers[..weights.Keys.Length])
        {
            WriteRow(writer, weights.Rows.Slice(number * SharedRows.Stride, Labels.Count));
        }
    }

    private static void WriteKeys(BinaryWriter writer, ulong[] keys)
    {
        writer.Write7BitEncodedInt(keys.Length);
        var last = 0UL;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt64((long)(key - last));
            last = key;
        }
    }

    private static void WriteRow(BinaryWriter writer, ReadOnlySpan<sbyte> row)
    {
        writer.Write((byte)(row.Length - row.Count((sbyte)0)));
        for (var label = 0; label < row.Length; label++)
        {
            if (row[label] != 0)
            {
                writer.Write((byte)label);
                writer.Write(row[label]);
            }
        }
    }
}
