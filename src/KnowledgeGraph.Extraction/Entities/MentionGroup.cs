using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Mentions that are taken for one entity, while they are being put together.</summary>
internal sealed class MentionGroup(EntityType type, string? lexiconId, string key)
{
    /// <summary>The shortest name that a firm is called by for short.</summary>
    public const int ShortestName = 2;

    /// <summary>How long the place may be that a register's name begins with.</summary>
    public const int LongestPlace = 3;

    private const string Register = "有限公司";
    private static readonly string[] Registers = WordData.List("entities", "mention-group.registers");
    private HashSet<string>? _stems;
    private ulong? _stemBits;
    private ulong? _lastBits;
    private ulong? _registeredBits;

    public EntityType Type { get; } = type;

    public string? LexiconId { get; private set; } = lexiconId;

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal) { key };

    /// <summary>The keys without the words that only say what they are; read anew after each merge.</summary>
    public HashSet<string> Stems => _stems ??= Keys.Select(one => NameKeys.Stem(Type, one)).ToHashSet(StringComparer.Ordinal);

    /// <summary>A bit for each stem: where two groups share no bit they share no stem.</summary>
    public ulong StemBits => _stemBits ??= Stems.Aggregate(0UL, (bits, stem) => bits | Bit(stem.Length == 0 ? 0 : (stem[0] * 31) + (stem[^1] * 7) + stem.Length));

    /// <summary>A bit for each key's last character.</summary>
    public ulong LastBits => _lastBits ??= Keys.Aggregate(0UL, (bits, one) => bits | (one.Length == 0 ? ulong.MaxValue : Bit(one[^1])));

    /// <summary>A bit for each character that may end what people call it, where it has a name as a register has it.</summary>
    public ulong RegisteredBits => _registeredBits ??= Keys.Where(one => one.EndsWith(Register, StringComparison.Ordinal))
        .SelectMany(one => Registers.Where(register => one.Length > register.Length && one.EndsWith(register, StringComparison.Ordinal)).Select(register => Bit(one[^(register.Length + 1)])))
        .Aggregate(0UL, (bits, bit) => bits | bit);

    /// <summary>Whether the words behind a name are all that a register adds to it.</summary>
    public static bool IsRegister(ReadOnlySpan<char> rest)
    {
        foreach (var register in Registers)
        {
            if (rest.SequenceEqual(register))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a name as a register has it may be called for short: 甲乙 for 北京甲乙科技有限公司.</summary>
    public static IEnumerable<string> ShortOf(string name)
    {
        if (!name.EndsWith(Register, StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var register in Registers)
        {
            for (var start = 0; start <= LongestPlace && name.EndsWith(register, StringComparison.Ordinal) && name.Length - register.Length - start >= ShortestName; start++)
            {
                yield return name[start..^register.Length];
            }
        }
    }

    public List<Mention> Mentions { get; } = [];

    public SortedSet<string> Because { get; } = new(StringComparer.Ordinal);

    public int First
    {
        get
        {
            var first = int.MaxValue;
            foreach (var mention in Mentions)
            {
                first = Math.Min(first, mention.Span.Start);
            }

            return first;
        }
    }

    public void Take(MentionGroup other, string because)
    {
        (_stems, _stemBits, _lastBits, _registeredBits) = (null, null, null, null);
        LexiconId ??= other.LexiconId;
        Keys.UnionWith(other.Keys);
        Mentions.AddRange(other.Mentions);
        Because.UnionWith(other.Because);
        Because.Add(because);
    }

    private static ulong Bit(int value) => 1UL << (int)((uint)(value * 0x9E3779B1) >> 26);
}
