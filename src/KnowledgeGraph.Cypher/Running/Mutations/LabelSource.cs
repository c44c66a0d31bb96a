using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>Labels that are written out, and labels that expressions give.</summary>
internal sealed class LabelSource(TokenName[] names, (Evaluator Names, Position At)[] computed)
{
    /// <summary>The tokens, each once; labels that are not known yet get one.</summary>
    public int[] Make(Frame frame)
    {
        var tokens = new int[names.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = frame.MakeToken(names[i]);
        }

        return computed.Length == 0 ? tokens : [.. tokens.Concat(Computed(frame).Select(n => frame.Writer!.MakeToken(TokenKind.Label, n))).Distinct()];
    }

    /// <summary>The tokens that are known.</summary>
    public IEnumerable<int> Known(Frame frame) =>
        names.Select(frame.Token).Concat(Computed(frame).Select(n => frame.Reader.FindToken(TokenKind.Label, n))).Where(t => t >= 0);

    private IEnumerable<string> Computed(Frame frame) => computed.SelectMany(c => ComputedNames.Of(c.Names.Evaluate(frame), c.At));
}
