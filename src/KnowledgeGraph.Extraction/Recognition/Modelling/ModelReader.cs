using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>Reads a model file and refuses one that is not whole.</summary>
internal static class ModelReader
{
    /// <summary>Reads a model; <paramref name="name"/> stands for it in errors.</summary>
    /// <exception cref="RecogniserModelException">The file is damaged, of another version, or no model.</exception>
    public static RecogniserModel Read(Stream stream, string name)
    {
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        var file = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        Check(file, name);
        using var packed = new MemoryStream(whole.GetBuffer(), ModelFormat.HeaderLength, file.Length - ModelFormat.HeaderLength);
        try
        {
            return Unpack(packed, Convert.ToHexStringLower(file.Slice(16, 32)));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new RecogniserModelException($"{name}: the recogniser model is damaged: {e.Message}", e);
        }
    }

    private static void Check(ReadOnlySpan<byte> file, string name)
    {
        if (file.Length < ModelFormat.HeaderLength || !file.StartsWith(ModelFormat.Name))
        {
            throw new RecogniserModelException($"{name}: this is no recogniser model; kg train writes one.");
        }

        var (format, templates) = (BinaryPrimitives.ReadInt32LittleEndian(file[8..]), BinaryPrimitives.ReadInt32LittleEndian(file[12..]));
        if (format != ModelFormat.Version || templates != Templates.Version)
        {
            throw new RecogniserModelException(
                $"{name}: the recogniser model is of version {format}.{templates}, this program reads {ModelFormat.Version}.{Templates.Version}: train it again with kg train.");
        }

        if (!SHA256.HashData(file[ModelFormat.HeaderLength..]).AsSpan().SequenceEqual(file.Slice(16, 32)))
        {
            throw new RecogniserModelException($"{name}: the recogniser model is damaged: its content does not agree with its checksum. Copy it again or train it with kg train.");
        }
    }

    private static RecogniserModel Unpack(Stream packed, string checksum)
    {
        using var reader = new BinaryReader(new BufferedStream(new BrotliStream(packed, CompressionMode.Decompress), 1 << 16), Encoding.UTF8);
        var types = ReadTypes(reader);
        var surfaces = ReadSurfaces(reader);
        var transitions = ReadTransitions(reader, Labels.CountOf(types.Length));
        return new RecogniserModel(checksum, types, surfaces, ReadWeights(reader), transitions, RecognisedTypes.AreOfField(types) ? ThemeTable.Empty : ReadThemes(reader));
    }

    private static RecognisedType[] ReadTypes(BinaryReader reader)
    {
        var count = reader.ReadByte();
        var types = Array.ConvertAll(reader.ReadBytes(count), type => (RecognisedType)type);
        return count <= Labels.Types && types.Length == count && Array.TrueForAll(types, Enum.IsDefined) ? types : throw new InvalidDataException("a label has a type that does not exist.");
    }

    private static short[] ReadTransitions(BinaryReader reader, int labels)
    {
        var transitions = new short[(Labels.Count + 1) * Labels.Stride];
        for (var before = 0; before <= labels; before++)
        {
            var row = transitions.AsSpan((before < labels ? before : Labels.Start) * Labels.Stride, labels);
            foreach (ref var weight in row)
            {
                weight = reader.ReadInt16();
            }
        }

        return transitions;
    }

    private static SurfaceTable ReadSurfaces(BinaryReader reader)
    {
        var keys = ReadKeys(reader);
        var codes = new int[keys.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = reader.Read7BitEncodedInt();
        }

        return new SurfaceTable(keys, codes);
    }

    private static ThemeTable ReadThemes(BinaryReader reader)
    {
        var keys = ReadKeys(reader);
        var leanings = new sbyte[keys.Length * ThemeTable.Stride];
        for (var word = 0; word < keys.Length; word++)
        {
            for (var type = 0; type < ThemeTable.Types; type++)
            {
                leanings[(word * ThemeTable.Stride) + type] = reader.ReadSByte();
            }
        }

        return new ThemeTable(keys, leanings);
    }

    private static ulong[] ReadKeys(BinaryReader reader)
    {
        var keys = new ulong[reader.Read7BitEncodedInt()];
        var last = 0UL;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = last += (ulong)reader.Read7BitEncodedInt64();
        }

        return keys;
    }

    private static ModelWeights ReadWeights(BinaryReader reader)
    {
        var keys = ReadKeys(reader);
        var rows = new SharedRows(keys.Length);
        Span<sbyte> row = stackalloc sbyte[Labels.Stride];
        for (var i = 0; i < keys.Length; i++)
        {
            row.Clear();
            for (var left = reader.ReadByte(); left > 0; left--)
            {
                var label = reader.ReadByte();
                row[label] = reader.ReadSByte();
            }

            rows.Add(row);
        }

        return new ModelWeights(keys, rows);
    }
}
