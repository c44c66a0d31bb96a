using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>
/// Learns the weights of a conditional random field, one sentence at a time, by AdaGrad on the penalised likelihood, leaving out features at
/// random (Hinton and others, 2012, "dropout"). The order of sentences and what is left out are the same in every run.
/// </summary>
internal sealed class CrfTrainer
{
    private readonly TrainingSet _set;
    private readonly TrainingOptions _options;
    private readonly Shuffler _chance = new();
    private readonly Chain _chain;
    private readonly uint _leaveOut;
    private readonly float[] _transitionGradient = new float[(Labels.Count + 1) * Labels.Stride];
    private readonly List<int> _kept = [];
    private int[] _keptStarts = [];
    private float[] _scores = [];

    /// <summary>Prepares to learn from a set.</summary>
    public CrfTrainer(TrainingSet set, TrainingOptions options)
    {
        (_set, _options) = (set, options);
        _chain = new Chain(Labels.CountOf(options.Types.Count));
        _leaveOut = (uint)((double)options.Dropout * uint.MaxValue);
        Features = new Weights(set.Index.Keys.Length);
        Transitions = new Weights(Labels.Count + 1);
    }

    /// <summary>The weights of features.</summary>
    public Weights Features { get; }

    /// <summary>The weights of a label behind another.</summary>
    public Weights Transitions { get; }

    /// <summary>Sees every sentence as often as the options say; <paramref name="progress"/> is told the number of every epoch done.</summary>
    public void Run(IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var order = Enumerable.Range(0, _set.Sentences.Count).Where(i => _set.Sentences[i].Length > 0).ToArray();
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            _chance.Shuffle(order);
            foreach (var index in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Learn(_set.Sentences[index]);
            }

            Sum(epoch);
            progress?.Report(epoch);
        }

        Features.Average();
        Transitions.Average();
    }

    private void Sum(int epoch)
    {
        if (2 * epoch > _options.Epochs)
        {
            Features.Sum();
            Transitions.Sum();
        }
    }

    private void Learn(TrainingSentence sentence)
    {
        Choose(sentence);
        Score(sentence.Length);
        Array.Clear(_transitionGradient);
        _chain.SetTransitions(Transitions.Values);
        _chain.Expect(_scores, sentence.Length, _transitionGradient);
        AddObserved(sentence);
        Update(sentence.Length);
    }

    private void Choose(TrainingSentence sentence)
    {
        _kept.Clear();
        _keptStarts = _keptStarts.Length > sentence.Length ? _keptStarts : new int[sentence.Length + 1];
        for (var at = 0; at < sentence.Length; at++)
        {
            _keptStarts[at] = _kept.Count;
            foreach (var feature in sentence.Of(at))
            {
                if (_leaveOut == 0 || _chance.Next() >= _leaveOut)
                {
                    _kept.Add(feature);
                }
            }
        }

        _keptStarts[sentence.Length] = _kept.Count;
    }

    private void Score(int length)
    {
        if (_scores.Length < length * Labels.Stride)
        {
            _scores = new float[length * Labels.Stride];
        }

        Array.Clear(_scores, 0, length * Labels.Stride);
        for (var at = 0; at < length; at++)
        {
            for (var i = _keptStarts[at]; i < _keptStarts[at + 1]; i++)
            {
                Features.AddTo(_scores.AsSpan(at * Labels.Stride, Labels.Stride), _kept[i]);
            }
        }
    }

    private void AddObserved(TrainingSentence sentence)
    {
        var before = Labels.Start;
        for (var at = 0; at < sentence.Length; at++)
        {
            var label = sentence.Labels[at];
            _scores[(at * Labels.Stride) + label] += 1;
            _transitionGradient[(before * Labels.Stride) + label] += 1;
            before = label;
        }
    }

    private void Update(int length)
    {
        for (var at = 0; at < length; at++)
        {
            var gradient = _scores.AsSpan(at * Labels.Stride, Labels.Stride);
            for (var i = _keptStarts[at]; i < _keptStarts[at + 1]; i++)
            {
                Features.Step(_kept[i], gradient, _options.Rate, _options.Penalty / _set.Index.Counts[_kept[i]]);
            }
        }

        for (var row = 0; row <= Labels.Count; row++)
        {
            Transitions.Step(row, _transitionGradient.AsSpan(row * Labels.Stride, Labels.Stride), _options.Rate, 0);
        }
    }
}
