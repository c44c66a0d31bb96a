namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>What the model knows of one relation.</summary>
internal sealed class PairRelation
{
    // The names that words stand under, a bit each.
    private static readonly byte[] Bits = BitsOf(PairNames.Word, PairNames.WordBefore, PairNames.WordBehind, PairNames.WordNext);

    private const int Unknown = -1;
    private const int Places = 3;
    private readonly PairWeights _weights;
    private readonly ulong[] _names = new ulong[PairNames.Count];
    // What each digit weighs under each name.
    private readonly int[] _digits = new int[PairNames.Count * PairToken.Digits];
    private readonly PairWeight[]?[]?[] _words = new PairWeight[]?[]?[PairNames.Count];

    // The most that each word adds in each place, found when it is first asked for.
    private readonly int[] _most = new int[PairWords.Count * Places];

    // For every word the names under which it is known to say nothing: most words do, and these few bytes stay in the processor's near caches. A bit that two
    // threads lose between them is found again.
    private readonly byte[] _silent = new byte[PairWords.Count];

    /// <summary>Takes the names that have weights there, with the greatest of each.</summary>
    public PairRelation(PairWeights weights, string predicate, IReadOnlyDictionary<PairName, int> names)
    {
        _weights = weights;
        foreach (var name in names.Keys)
        {
            _names[name.Number] = PairHash.Of(predicate, name);
            for (var digit = 0; digit < PairToken.Digits; digit++)
            {
                _digits[(name.Number * PairToken.Digits) + digit] = WeightOf(name, PairToken.Of(digit), out _);
            }
        }

        Array.Fill(_most, Unknown);
        MostBesideWords = PairNames.BesideWords.Sum(name => Math.Max(0, Math.Max(names.GetValueOrDefault(name.Forth), names.GetValueOrDefault(name.Back))));
        MostOfOrder = PairNames.OfOrder.Sum(name => Math.Max(0, names.GetValueOrDefault(name)));
        Bias = WeightOf(PairNames.Bias, [], out _);
    }

    /// <summary>Where the scores begin.</summary>
    public int Bias { get; }

    /// <summary>The most that all adds to a score which is told behind the neighbours of the ends, without the words themselves.</summary>
    public int MostBesideWords { get; }

    /// <summary>The most that the order of what stands between the ends adds to a score.</summary>
    public int MostOfOrder { get; }

    /// <summary>What a digit weighs.</summary>
    public int WeightOf(PairName name, int digit) => _digits[(name.Number * PairToken.Digits) + digit];

    /// <summary>What a feature weighs.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="feature">Its number.</param>
    public int WeightOf(PairName name, ReadOnlySpan<char> value, out ulong feature)
    {
        feature = _names[name.Number];
        return feature == 0 ? 0 : _weights.Of(feature = PairHash.Join(feature, PairHash.Of(value)));
    }

    /// <summary>The same for a value whose number is known.</summary>
    public int WeightOf(PairName name, PairToken value, out ulong feature)
    {
        feature = _names[name.Number];
        return feature == 0 ? 0 : _weights.Of(feature = PairHash.Join(feature, value.Hash));
    }

    /// <summary>What a word and its classes weigh: only what counts, found once for all texts, as most words say nothing of a relation.</summary>
    /// <param name="name">The name of the word's own feature.</param>
    /// <param name="ofClass">That of the features of its classes.</param>
    /// <param name="word">The word.</param>
    public PairWeight[] WeightsOf(PairName name, PairName ofClass, PairWord word)
    {
        var bit = Bits[name.Number];
        if ((_silent[word.Number] & bit) != 0)
        {
            return [];
        }

        var words = _words[name.Number] ??= new PairWeight[PairWords.Count][];
        var found = words[word.Number] ??= Found(name, ofClass, word);
        _silent[word.Number] |= found.Length == 0 ? bit : (byte)0;
        return found;
    }

    /// <summary>The most that a word and its classes add to a score, whichever end of the pair stands first.</summary>
    public int MostOf(PairWord word, PairPlace place)
    {
        ref var most = ref _most[(word.Number * Places) + (int)place];
        return most == Unknown ? most = Math.Max(MostOf(word, place, forth: true), MostOf(word, place, forth: false)) : most;
    }

    private int MostOf(PairWord word, PairPlace place, bool forth)
    {
        return place switch
        {
            PairPlace.Before => Most(PairNames.WordBefore, PairNames.ClassBefore),
            PairPlace.Between => Most(PairNames.Word, PairNames.Class),
            _ => Most(PairNames.WordBehind, PairNames.ClassBehind) + Most(PairNames.WordNext, PairNames.ClassNext),
        };

        int Most(PairArrow name, PairArrow ofClass) => WeightsOf(name[forth], ofClass[forth], word).Sum(known => Math.Max(0, known.Weight));
    }

    private static byte[] BitsOf(params ReadOnlySpan<PairArrow> names)
    {
        var bits = new byte[PairNames.Count];
        var bit = 1;
        foreach (var name in names)
        {
            bits[name.Forth.Number] = (byte)bit;
            bits[name.Back.Number] = (byte)(bit << 1);
            bit <<= 2;
        }

        return bits;
    }

    private PairWeight[] Found(PairName name, PairName ofClass, PairWord word)
    {
        var found = new List<PairWeight>();
        Add(name, word.Word);
        foreach (var one in word.Classes)
        {
            Add(ofClass, one);
        }

        return [.. found];

        void Add(PairName of, PairToken value)
        {
            if (WeightOf(of, value, out var feature) is var weight and not 0)
            {
                found.Add(new PairWeight(of, feature, weight));
            }
        }
    }
}
