using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Rules.Learned;
using KnowledgeGraph.Extraction.Tests.Figures;

namespace KnowledgeGraph.Extraction.Tests.Rules.Learned;

/// <summary>In which order the features of a pair are told.</summary>
public sealed class PairFeaturesSpec
{
    private static readonly IReadOnlyList<PairArrow> OfWords =
        [PairNames.Word, PairNames.Class, PairNames.WordBefore, PairNames.ClassBefore, PairNames.WordBehind, PairNames.ClassBehind, PairNames.WordNext, PairNames.ClassNext];

    [Theory]
    [InlineData("近日，云杉科技发布星帆大模型，随后澄湖医院接入星帆大模型，营收增长30%，达到12亿元。")]
    [InlineData("澄湖医院的星帆大模型由云杉科技研发，营收12亿元。")]
    public void What_is_told_from_the_words_on_is_all_that_can_still_be_added_then(string text)
    {
        var context = Told.Context(text, [("云杉科技", EntityType.Company), ("星帆大模型", EntityType.Model), ("澄湖医院", EntityType.Institution)]);
        var late = new LateNames();
        foreach (var sentence in context.Sentences.Select(view => PairSentence.Of(context, view)).OfType<PairSentence>())
        {
            foreach (var pair in PairKinds.All.SelectMany(sentence.Pairs).ToList())
            {
                late.IsLate = false;
                new PairFeatures().Write(ref late, sentence, pair);
            }
        }

        Assert.NotEmpty(late.Names);
        Assert.Empty(late.Names.Except(PairNames.BesideWords.Concat(OfWords).SelectMany(name => new[] { name.Forth, name.Back })));
    }

    private struct LateNames() : IPairSink
    {
        public bool IsLate { get; set; }

        public HashSet<PairName> Names { get; } = [];

        public readonly bool NeedsOrder => true;

        public bool NeedsWords(PairSentence sentence, Pair pair) => IsLate = true;

        public readonly void Add(PairName name, ReadOnlySpan<char> value) => Note(name);

        public readonly void Add(PairName name, PairToken value) => Note(name);

        public readonly void Add(PairName name, PairName ofClass, PairWord word)
        {
            Note(name);
            Note(ofClass);
        }

        private readonly void Note(PairName name)
        {
            if (IsLate)
            {
                Names.Add(name);
            }
        }
    }
}
