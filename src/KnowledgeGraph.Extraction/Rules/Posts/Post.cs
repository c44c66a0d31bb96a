using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Posts;

/// <summary>What a person is in an organisation, as one construction states it.</summary>
/// <param name="Person">The person.</param>
/// <param name="Organization">The organisation.</param>
/// <param name="Role">The words of the post in the article, or <c>null</c> where none is named (加入某公司).</param>
/// <param name="Core">The words that state it, from the first to the last.</param>
/// <param name="IsFormer">Whether the words say that it is over: 前, 原, 曾任, 离开.</param>
/// <param name="Modality">How sure the article is: posts named in passing are facts, taking one may be planned.</param>
/// <param name="Rule">The construction.</param>
/// <param name="Confidence">0 to 1000.</param>
internal sealed record Post(Item Person, Item Organization, Span? Role, Span Core, bool IsFormer, Modality Modality, string Rule, int Confidence);
