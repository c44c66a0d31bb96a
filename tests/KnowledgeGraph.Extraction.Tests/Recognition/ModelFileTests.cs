using KnowledgeGraph.Extraction.Recognition;
using KnowledgeGraph.Extraction.Recognition.Training;

namespace KnowledgeGraph.Extraction.Tests.Recognition;

/// <summary>Model files that cannot be used are refused, and the error says which file and why.</summary>
public sealed class ModelFileTests : IDisposable
{
    private static readonly Lazy<byte[]> Whole = new(() => ModelTrainer.Train(MadeUpSentences.All, [], new TrainingOptions { Epochs = 1 }));

    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void A_changed_byte_is_noticed() => Refused(Changed(Whole.Value, Whole.Value.Length - 5), "does not agree with its checksum");

    [Fact]
    public void A_file_cut_short_is_noticed() => Refused(Whole.Value[..^10], "does not agree with its checksum");

    [Fact]
    public void Another_version_is_refused() => Refused(Changed(Whole.Value, 8), "train it again");

    [Fact]
    public void Other_templates_are_refused() => Refused(Changed(Whole.Value, 12), "train it again");

    [Fact]
    public void Another_kind_of_file_is_refused() => Refused("{\"model\": 1}"u8.ToArray(), "no recogniser model");

    [Fact]
    public void An_empty_file_is_refused() => Refused([], "no recogniser model");

    [Fact]
    public void A_missing_file_is_an_error_of_the_same_kind() =>
        Assert.Contains("nowhere.model", Assert.Throws<RecogniserModelException>(() => Recogniser.Load("nowhere.model")).Message, StringComparison.Ordinal);

    public void Dispose() => File.Delete(_path);

    private void Refused(byte[] file, string reason)
    {
        File.WriteAllBytes(_path, file);
        var error = Assert.Throws<RecogniserModelException>(() => Recogniser.Load(_path));
        Assert.Contains(_path, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static byte[] Changed(byte[] file, int at)
    {
        var changed = (byte[])file.Clone();
        changed[at] ^= 0x55;
        return changed;
    }
}
