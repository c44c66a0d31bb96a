using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Mentions that are taken for one entity, while they are being put together.</summary>
internal sealed class MentionGroup(EntityType type, string? lexiconId, string key)
{
    private const string Register = "有限公司";
    private HashSet<string>? _stems;
    private ulong? _stemBits;
    private ulong? _lastBits;
    private bool? _isRegistered;

    public EntityType Type { get; } = type;

    public string? LexiconId { get; private set; } = lexiconId;

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal) { key };

    /// <summary>The keys without the words that only say what they are; read anew after each merge.</summary>
    public HashSet<string> Stems => _stems ??= Keys.Select(one => NameKeys.Stem(Type, one)).ToHashSet(StringComparer.Ordinal);

    /// <summary>A bit for each stem: where two groups share no bit they share no stem.</summary>
    public ulong StemBits => _stemBits ??= Stems.Aggregate(0UL, (bits, stem) => bits | Bit(stem.Length == 0 ? 0 : (stem[0] * 31) + (stem[^1] * 7) + stem.Length));

    /// <summary>A bit for each key's last character.</summary>
    public ulong LastBits => _lastBits ??= Keys.Aggregate(0UL, (bits, one) => bits | (one.Length == 0 ? ulong.MaxValue : Bit(one[^1])));

    /// <summary>Whether it has a name as a register has it.</summary>
    public bool IsRegistered => _isRegistered ??= Keys.Any(one => one.EndsWith(Register, StringComparison.Ordinal));

    public List<Mention> Mentions { get; } = [];

    public SortedSet<string> Because { get; } = new(StringComparer.Ordinal);

    public int First => Mentions.Min(mention => mention.Span.Start);

    public void Take(MentionGroup other, string because)
    {
        (_stems, _stemBits, _lastBits, _isRegistered) = (null, null, null, null);
        LexiconId ??= other.LexiconId;
        Keys.UnionWith(other.Keys);
        Mentions.AddRange(other.Mentions);
        Because.UnionWith(other.Because);
        Because.Add(because);
    }

    private static ulong Bit(int value) => 1UL << (int)((uint)(value * 0x9E3779B1) >> 26);
}
